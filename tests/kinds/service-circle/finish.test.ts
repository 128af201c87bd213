import { expect, test } from 'vitest';
import { total } from '../../../src/core/score.ts';
import { circleExamples } from '../../../src/kinds/service-circle/examples.ts';
import { serviceCircle } from '../../../src/kinds/service-circle/model.ts';
import type { CircleState } from '../../../src/kinds/service-circle/state/circle.ts';
import type { CircleMove } from '../../../src/kinds/service-circle/state/move.ts';
import type { CircleTask } from '../../../src/kinds/service-circle/task.ts';
import { inOrder, put } from './desk.ts';

const full = circleExamples['full'] as CircleTask;
const terms = { hints: true, blind: false, closed: false };
const task = serviceCircle.assign(full, terms, 1);
const closed = serviceCircle.assign(full, { ...terms, closed: true }, 1);
const open = (scene: string): CircleMove => ({ do: 'scene', scene });
const work = (...moves: readonly CircleMove[]): CircleState =>
  moves.reduce(
    (state, move) => serviceCircle.step(task, state, move),
    serviceCircle.start(task, 7),
  );
const finish = (state: CircleState) => serviceCircle.finish(task, state);
const points = (state: CircleState) => total(serviceCircle.grade(task, state));

test('the circle that is open is handed in as a check would do it, and only once', () => {
  const drawn = work(open('barber'), ...inOrder);
  const handed = finish(drawn);
  expect(handed).toEqual(serviceCircle.step(task, drawn, { do: 'check' }));
  expect(finish(handed)).toBe(handed);
  expect(finish(JSON.parse(JSON.stringify(handed)) as CircleState)).toEqual(handed);
});

test('what was checked and left as it was stays handed in once', () => {
  const checked = work(open('barber'), ...inOrder, { do: 'check' });
  expect(finish(checked)).toBe(checked);
  const changed = serviceCircle.step(task, checked, put('pay', 'shop', 'cut'));
  expect(finish(changed).works['barber']?.handed).toHaveLength(2);
  expect(points(finish(changed)).points).toBeLessThan(points(checked).points);
});

test('with no scene open, or an empty one, the circle with most on it is handed in', () => {
  const begun = [open('odd'), put('left', 'before'), open('barber'), ...inOrder];
  for (const last of ['', 'own']) expect(finish(work(...begun, open(last))).counted).toBe('barber');
  const peeked = [open('barber'), ...inOrder, open('odd')];
  expect(finish(work(...peeked)).counted).toBe('barber');
});

test('with no scene open, the one that was checked comes before the one with most', () => {
  const state = work(
    open('odd'),
    put('left', 'before'),
    { do: 'check' },
    open('barber'),
    ...inOrder,
    open(''),
  );
  expect(finish(state)).toBe(state);
  expect(state.counted).toBe('odd');
});

test('nothing is handed in where nothing was drawn, or the reference was shown', () => {
  const fresh = work(open('barber'));
  expect(finish(fresh)).toBe(fresh);
  const told = work(open('barber'), put('book', 'before'), { do: 'check' }, { do: 'reveal' });
  const mended = inOrder.reduce((state, move) => serviceCircle.step(task, state, move), told);
  expect(finish(mended)).toBe(mended);
});

test('looking around after handing in hands nothing in', () => {
  const handed = finish(work(open('odd'), put('left', 'before'), open('barber'), ...inOrder));
  const looked = serviceCircle.step(closed, handed, open('odd'));
  expect(serviceCircle.finish(closed, looked)).toBe(looked);
});

test('a test handed in again counts as it stands then, whatever counted before', () => {
  const blind = serviceCircle.assign(full, { ...terms, blind: true }, 1);
  const on = (state: CircleState, ...moves: readonly CircleMove[]) =>
    serviceCircle.finish(
      blind,
      moves.reduce((now, move) => serviceCircle.step(blind, now, move), state),
    );
  const first = on(serviceCircle.start(blind, 7), open('odd'), put('left', 'before'));
  const second = on(first, open('barber'), ...inOrder);
  expect([first.counted, second.counted]).toEqual(['odd', 'barber']);
  const back = on(second, open('odd'));
  expect(back.counted).toBe('odd');
  expect(back.works['odd']?.handed).toHaveLength(1);
  const emptied = on(first, { do: 'take', id: 'left' });
  expect(serviceCircle.grade(blind, emptied).some(({ done }) => done)).toBe(false);
});
