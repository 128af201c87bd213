import { expect, test } from 'vitest';
import { inOrder } from '../../../src/core/quiz/order.ts';
import type { StagedMove } from '../../../src/core/staged/types.ts';
import { check, items, kind, looked, pick, play, points, reveal, task, why } from './items.ts';

const again = (...ids: readonly string[]): StagedMove => ({ do: 'again', items: ids });

test('every choice has the same share: in full at its first check, half later, nothing if told', () => {
  const begun = [...looked, ...pick('cause ghost'), check(), ...pick('cause fuse'), check()];
  expect(points(play(begun))).toBeCloseTo(0.5 / 4);
  const half = [...begun, ...pick('which main', 'size six'), check()];
  expect(points(play(half))).toBeCloseTo(1.5 / 4);
  const shown = [...half, reveal, ...pick('bill owner'), check()];
  expect(points(play(shown))).toBeCloseTo(2.5 / 4);
  expect(kind.grade(task, play(shown))[0]).toMatchObject({ done: true, max: 1 });
});

test('an item begun anew keeps its points until something of it is checked again', () => {
  const state = play([why('cat'), check('door'), why('wind'), check('door')]);
  expect(points(state, 'door')).toBe(0.5);
  const anew = play([again('door')], task, state);
  expect(anew.answers['door']?.stages).toEqual({});
  expect(points(anew, 'door')).toBe(0.5);
  expect(points(play([why('wind')], task, anew), 'door')).toBe(0.5);
  expect(points(play([why('wind'), check('door')], task, anew), 'door')).toBe(1);
});

test('handing in does not take for an answer what was chosen anew and never checked', () => {
  const state = play([why('wind'), check('door'), again('door'), why('cat')]);
  const final = kind.finish(task, state);
  expect(points(final, 'door')).toBe(1);
  const checked = play([check('door'), why('thief')], task, state);
  expect(kind.finish(task, checked).answers['door']?.stages['why']?.tries).toHaveLength(2);
});

test('what was looked at need not be looked at again', () => {
  const state = play([...looked, ...pick('cause fuse'), check(), again('lamp')]);
  expect(state.answers['lamp']?.looked).toEqual(['switch', 'bulb']);
  expect(play(pick('cause bulb'), task, state)).not.toBe(state);
});

test('it goes to the first of the items in the learner’s own order', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const moves = [why('cat'), why('cat', 'gate'), check('door', 'gate'), again('gate', 'door')];
    const state = play(moves, task, kind.start(task, seed));
    const first = inOrder(items, seed).find(({ id }) => id !== 'lamp');
    expect(state.at).toBe(first?.id);
  }
});

test('what was never checked cannot be begun anew', () => {
  const state = play([why('cat')]);
  expect(play([again('door', 'gate')], task, state)).toBe(state);
});
