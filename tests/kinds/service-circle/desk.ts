import { circleExamples } from '../../../src/kinds/service-circle/examples.ts';
import { serviceCircle } from '../../../src/kinds/service-circle/model.ts';
import type { Circle, CircleState } from '../../../src/kinds/service-circle/state/circle.ts';
import type { CircleMove } from '../../../src/kinds/service-circle/state/move.ts';
import type { CircleTask, Scene } from '../../../src/kinds/service-circle/task.ts';

/** The barber’s: book, find | greeted, cut, pay | wedding; sweep backstage, books in support. */
export const task = circleExamples['smallest'] as CircleTask;
export const barber = task.scenes[0] as Scene;

/** Before anything is chosen. */
export const start = serviceCircle.start(task, 7);

/** The state after `moves`, beginning with the barber’s open. */
export function after(...moves: readonly CircleMove[]): CircleState {
  return play(start, { do: 'scene', scene: 'barber' }, ...moves);
}

/** `state` after `moves`. */
export function play(state: CircleState, ...moves: readonly CircleMove[]): CircleState {
  return moves.reduce((now, move) => serviceCircle.step(task, now, move), state);
}

/** The circle on screen. */
export function circleOf(state: CircleState): Circle {
  const work = state.works[state.scene];
  if (!work) throw new Error('No scene is open.');
  return work.circle;
}

/** To the end of a phase. */
export const put = (id: string, phase: string, before = ''): CircleMove => {
  return { do: 'place', id, phase, before };
};
export const hide = (id: string, layer: 'backstage' | 'support', under = ''): CircleMove => {
  return { do: 'below', id, layer, under };
};
export const set = (
  id: string,
  field: Extract<CircleMove, { do: 'set' }>['field'],
  value: Extract<CircleMove, { do: 'set' }>['value'],
): CircleMove => ({ do: 'set', id, field, value });

/** Every moment where the reference has it, and nothing else. */
export const inOrder: readonly CircleMove[] = [
  put('book', 'before'),
  put('find', 'before'),
  put('greeted', 'shop'),
  put('cut', 'shop'),
  put('pay', 'shop'),
  put('wedding', 'after'),
];
