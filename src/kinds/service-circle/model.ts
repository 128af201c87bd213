import type { Kind, Mark } from '../../core/kind.ts';
import { shuffle } from '../../core/random.ts';
import { assign, choices } from './assign.ts';
import { countedIn } from './grade/counted.ts';
import { WORTH } from './grade/outcome.ts';
import { lines } from './lines.ts';
import { openOnly } from './state/begin.ts';
import type { Circle, CircleState } from './state/circle.ts';
import { finish } from './state/hand-in.ts';
import type { CircleMove } from './state/move.ts';
import { read } from './state/read.ts';
import { step } from './state/step.ts';
import { type CircleTask, CRITERIA, type Scene, type SceneEvent } from './task.ts';

/** A service taken apart: its moments on a circle, what customers never see below it. */
export const serviceCircle: Kind<CircleTask, CircleState, CircleMove> = {
  name: 'service-circle',
  version: 1,
  start: (task, seed) => openOnly(task, { seed, scene: '', counted: '', works: {} }),
  step,
  settles: (move) => move.do === 'check' || move.do === 'reveal',
  joins,
  choices,
  assign,
  finish,
  grade: marks,
  lines,
  read: (task, saved, version) => (version === 1 ? read(task, saved) : undefined),
};

/** The events still to be placed, in an order that depends on the seed alone. */
export function waiting(scene: Scene, circle: Circle, seed: number): readonly SceneEvent[] {
  const placed = new Set([...circle.moments, ...circle.below].map(({ id }) => id));
  return shuffle(scene.events, seed).filter(({ id }) => !placed.has(id));
}

/** Typing in one field, running through one choice and dragging one slider are taken back at once. */
function joins(before: CircleMove, move: CircleMove): boolean {
  if (before.do !== move.do) return false;
  switch (move.do) {
    case 'set':
      return (
        before.do === 'set' &&
        before.id === move.id &&
        before.field === move.field &&
        (typeof move.value === 'string' || typeof move.value === 'number')
      );
    case 'name':
      return before.do === 'name' && before.id === move.id;
    case 'phase-name':
      return before.do === 'phase-name' && before.phase === move.phase;
    case 'title':
    case 'accuracy':
      return true;
    default:
      return false;
  }
}

function marks(task: CircleTask, state: CircleState): readonly Mark[] {
  const counted = countedIn(task, state);
  return CRITERIA.map((criterion) => ({
    item: criterion,
    objectives: task.criteria[criterion].objectives,
    done: counted !== undefined,
    points: counted?.outcomes.find((one) => one.criterion === criterion)?.points ?? 0,
    max: WORTH[criterion],
  }));
}
