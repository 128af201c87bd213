import { describe, expect, test } from 'vitest';
import type { Terms } from '../../../src/core/kind.ts';
import { circleExamples } from '../../../src/kinds/service-circle/examples.ts';
import { serviceCircle } from '../../../src/kinds/service-circle/model.ts';
import type { CircleState } from '../../../src/kinds/service-circle/state/circle.ts';
import type { CircleMove } from '../../../src/kinds/service-circle/state/move.ts';
import { type CircleTask, CRITERIA } from '../../../src/kinds/service-circle/task.ts';
import { after as drawn, hide, inOrder, put, set } from './desk.ts';

const full = circleExamples['full'] as CircleTask;
const usual: Terms = { hints: true, blind: false, closed: false };
const given = (terms: Partial<Terms> = {}) => serviceCircle.assign(full, { ...usual, ...terms }, 1);

/** The state after `moves`, from the start of `task`. */
function work(task: CircleTask, ...moves: readonly CircleMove[]): CircleState {
  return moves.reduce(
    (state, move) => serviceCircle.step(task, state, move),
    serviceCircle.start(task, 7),
  );
}

/** `state` unchanged by each of `moves`. */
function expectRefused(task: CircleTask, state: CircleState, moves: readonly CircleMove[]): void {
  for (const move of moves)
    expect([move, serviceCircle.step(task, state, move)]).toEqual([move, state]);
}

test('an instructor may choose a scene and whether there are hints', () => {
  expect(serviceCircle.choices(full)).toEqual({
    scenes: full.scenes.map(({ id, title }) => ({ id, name: title })),
    items: 0,
    hints: true,
  });
  expect(serviceCircle.choices(given({ hints: false })).hints).toBe(false);
});

describe('one scene assigned', () => {
  const task = given({ scene: 'odd' });

  test('is open from the start, and begun anew it is again', () => {
    const state = serviceCircle.start(task, 7);
    expect(state.scene).toBe('odd');
    expect(work(task, put('left', 'before')).works['odd']?.circle.moments).toHaveLength(1);
  });

  test('cannot be left for another, an empty start or the choice of scenes', () => {
    const state = serviceCircle.start(task, 7);
    expectRefused(
      task,
      state,
      ['barber', 'own', '', 'nowhere'].map((scene) => ({ do: 'scene', scene })),
    );
  });

  test('is opened in work saved before it was, and other scenes’ work is set aside', () => {
    const saved = work(full, { do: 'scene', scene: 'odd' }, put('left', 'before'), {
      do: 'scene',
      scene: '',
    });
    const reading = serviceCircle.read(task, saved, 1);
    expect(reading?.state.scene).toBe('odd');
    expect(reading?.state.works['odd']).toEqual(saved.works['odd']);
    const fresh = serviceCircle.read(task, serviceCircle.start(full, 7), 1);
    expect(fresh?.state).toEqual(serviceCircle.start(task, 7));
    const other = serviceCircle.read(task, drawn(put('book', 'before')), 1);
    expect([other?.state.scene, other?.setAside]).toEqual(['odd', ['barber']]);
  });

  test('is passed over if the task has no such scene', () => {
    expect(given({ scene: 'gone' }).scenes).toEqual(full.scenes);
    expect(serviceCircle.start(given({ scene: 'gone' }), 7).scene).toBe('');
  });
});

test('without hints none can be opened', () => {
  const state = work(given({ hints: false, scene: 'barber' }));
  expectRefused(
    given({ hints: false, scene: 'barber' }),
    state,
    CRITERIA.map((criterion) => ({ do: 'hint', criterion })),
  );
});

describe('a test', () => {
  const task = given({ scene: 'barber', blind: true });
  const begun = work(task, ...inOrder, hide('sweep', 'backstage'));

  test('has no check and no reference, and of each hint only the general question', () => {
    expectRefused(task, begun, [{ do: 'check' }, { do: 'reveal' }]);
    const hinted = serviceCircle.step(task, begun, { do: 'hint', criterion: 'order' });
    expect(hinted.works['barber']?.hints).toEqual({ order: 1 });
    expectRefused(task, hinted, [{ do: 'hint', criterion: 'order' }]);
  });

  test('shows what was answered and not how well, until it is handed in', () => {
    const rows = serviceCircle.lines(task, begun);
    expect(rows.filter(({ verdict }) => verdict !== undefined)).toEqual([]);
    const answered = rows.filter(({ answer }) => answer !== '').map(({ item }) => item);
    expect(answered).toEqual(['begins', 'ends', 'order', 'decoys']);
    expect(serviceCircle.grade(task, begun).some(({ done }) => done)).toBe(false);
    const handed = serviceCircle.finish(task, begun);
    expect(serviceCircle.lines(task, handed)[2]).toMatchObject({ item: 'order', verdict: 'right' });
  });

  test('can be changed until then', () => {
    const changed = serviceCircle.step(task, begun, put('pay', 'shop', 'cut'));
    expect(changed).not.toBe(drawn);
  });
});

test('what is closed can be looked at scene by scene, and nothing else', () => {
  const open = given();
  const state = serviceCircle.finish(
    open,
    work(open, { do: 'scene', scene: 'barber' }, ...inOrder),
  );
  const closed = given({ closed: true });
  expectRefused(closed, state, [
    put('pay', 'after'),
    set('cut', 'truth', true),
    { do: 'take', id: 'pay' },
    { do: 'add', name: 'More', phase: 'shop', before: '' },
    { do: 'hint', criterion: 'order' },
    { do: 'check' },
    { do: 'reveal' },
  ]);
  const looked = serviceCircle.step(closed, state, { do: 'scene', scene: 'odd' });
  expect(looked.scene).toBe('odd');
  expect(serviceCircle.grade(closed, looked)).toEqual(serviceCircle.grade(open, state));
});
