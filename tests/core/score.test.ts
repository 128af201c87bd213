import { expect, test } from 'vitest';
import type { Mark } from '../../src/core/kind.ts';
import { byObjective, total } from '../../src/core/score.ts';

const mark = (item: string, points: number, done: boolean, ...objectives: string[]): Mark => ({
  item,
  objectives,
  points,
  max: 1,
  done,
});

test('points and maxima add up', () => {
  expect(total([mark('a', 1, true), mark('b', 0.5, true), mark('c', 0, true)])).toEqual({
    done: true,
    points: 1.5,
    max: 3,
  });
});

test('all is done when every item is', () => {
  expect(total([mark('a', 1, true), mark('b', 0, false)]).done).toBe(false);
});

test('nothing to do is not done', () => {
  expect(total([])).toEqual({ done: false, points: 0, max: 0 });
});

test('an item counts for each of its objectives', () => {
  const marks = [mark('a', 1, true, 'x', 'y'), mark('b', 0.5, false, 'y')];
  expect(byObjective(marks)).toEqual({
    x: { done: true, points: 1, max: 1 },
    y: { done: false, points: 1.5, max: 2 },
  });
});
