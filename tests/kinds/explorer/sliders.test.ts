import { describe, expect, test } from 'vitest';
import { explorer } from '../../../src/kinds/explorer/model.ts';
import { shownOutput, valuesNow } from '../../../src/kinds/explorer/state/values.ts';
import { play, set, stepAccuracy, task } from './play.ts';

const now = (...moves: Parameters<typeof play> extends [unknown, ...infer Rest] ? Rest : never) =>
  valuesNow(task, play(task, ...moves));

describe('a slider', () => {
  test('goes where it is put', () => expect(now(set('steps', 9))['steps']).toBe(9));

  test('stays within its range and on its scale', () => {
    expect(now(set('steps', 99))['steps']).toBe(20);
    expect(now(set('steps', -4))['steps']).toBe(1);
    expect(now(set('accuracy', 97.3))['accuracy']).toBe(97.5);
    expect(now(set('caught', 33.4))['caught']).toBe(33);
  });

  test('is not moved by what is no number, or to where it stands', () => {
    const state = play(task);
    expect(explorer.step(task, state, set('steps', Number.NaN))).toBe(state);
    expect(explorer.step(task, state, set('steps', 5))).toBe(state);
    expect(explorer.step(task, state, set('nothing', 5))).toBe(state);
  });

  test('takes finer numbers by typing, without the dust of binary fractions', () => {
    const own = stepAccuracy();
    expect(play(own, set('accuracy', 98.98)).values['accuracy']).toBe(98.98);
    expect(play(own, set('accuracy', 98.987)).values['accuracy']).toBe(98.99);
  });

  test('there cannot be more checks than steps, and they come back with the steps', () => {
    expect(now(set('steps', 9), set('checked', 8), set('steps', 3))['checked']).toBe(3);
    expect(now(set('checked', 8))['checked']).toBe(5);
    expect(now(set('checked', 8), set('steps', 3), set('steps', 9))['checked']).toBe(8);
  });

  test('all go back to the start together, once they have moved', () => {
    const moved = play(task, set('steps', 9), set('caught', 80), { do: 'restore' });
    expect(moved.values).toEqual(play(task).values);
    expect(explorer.step(task, moved, { do: 'restore' })).toBe(moved);
  });

  test('what a question has fixed stands there as long as it is on screen, and cannot be moved', () => {
    const before = [set('steps', 12), { do: 'go', item: 'reach' } as const];
    expect(now(...before)).toMatchObject({ steps: 5, checked: 0 });
    const state = play(task, ...before);
    expect(explorer.step(task, state, set('steps', 6))).toBe(state);
    expect(now(...before, set('accuracy', 99))['accuracy']).toBe(99);
    expect(now(...before, { do: 'go', item: 'which' })['steps']).toBe(12);
  });
});

describe('one undo takes back', () => {
  test('a whole pull of one slider, and everything typed into one field', () => {
    expect(explorer.joins(set('steps', 6), set('steps', 7))).toBe(true);
    expect(
      explorer.joins(
        { do: 'type', item: 'nine-steps', value: 7 },
        { do: 'type', item: 'nine-steps', value: 76 },
      ),
    ).toBe(true);
  });

  test('no more than that', () => {
    expect(explorer.joins(set('steps', 6), set('caught', 7))).toBe(false);
    expect(explorer.joins({ do: 'restore' }, { do: 'restore' })).toBe(false);
    expect(
      explorer.joins(
        { do: 'type', item: 'nine-steps', value: 7 },
        { do: 'type', item: 'five-steps', value: 7 },
      ),
    ).toBe(false);
    expect(explorer.joins(set('steps', 6), { do: 'type', item: 'nine-steps', value: 7 })).toBe(
      false,
    );
  });
});

test.each([
  [{ steps: 5, accuracy: 95, checked: 0, caught: 50 }, 77.4, 226],
  [{ steps: 9, accuracy: 97, checked: 0, caught: 50 }, 76, 240],
  [{ steps: 7, accuracy: 97, checked: 0, caught: 50 }, 80.8, 192],
  [{ steps: 9, accuracy: 99, checked: 0, caught: 50 }, 91.4, 86],
  [{ steps: 9, accuracy: 97, checked: 9, caught: 80 }, 94.7, 53],
  [{ steps: 9, accuracy: 97, checked: 9, caught: 0 }, 76, 240],
])('the model makes of %j: %d%% and %d people', (values, perfect, slipped) => {
  expect(shownOutput(task, 'perfect', values)).toBe(perfect);
  expect(shownOutput(task, 'slipped', values)).toBe(slipped);
});
