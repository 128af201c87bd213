import { describe, expect, test } from 'vitest';
import { asUtcDay } from '../../src/core/review/day.ts';
import type { Memory, Rating } from '../../src/core/review/deck.ts';
import { outcomes } from '../../src/site/review/schedule.ts';

const NOW = new Date(2026, 10, 22, 12).getTime();
const DAY = 86_400_000;

/** The card after these answers, each given when it was due. */
function learnt(ratings: readonly Rating[], id = 'term:cap:define'): Memory {
  const [first = 3, ...rest] = ratings;
  return rest.reduce(
    (memory, rating) => outcomes(id, memory, memory.due)[rating],
    outcomes(id, undefined, NOW)[first],
  );
}

test('a better answer never brings the card back sooner', () => {
  for (const ratings of [[3], [3, 3], [3, 3, 3, 3], [4, 3, 1], [1, 1]] as const) {
    const memory = learnt(ratings);
    const { 1: again, 2: hard, 3: good, 4: easy } = outcomes('x', memory, memory.due);
    expect([again.due, hard.due, good.due, easy.due]).toEqual(
      [again.due, hard.due, good.due, easy.due].sort((a, b) => a - b),
    );
  }
});

test('what is remembered time after time stays away longer and longer', () => {
  const spans = [1, 2, 3, 4, 5].map((times) => learnt(Array(times + 1).fill(3)).days);
  expect(spans).toEqual([...spans].sort((a, b) => a - b));
  expect(spans.at(-1)).toBeGreaterThan(60);
});

test('what is forgotten is back within the hour, and stays away for less time then', () => {
  const known = learnt([3, 3, 3, 3]);
  const forgotten = outcomes('x', known, known.due)[1];
  expect(forgotten).toMatchObject({ stage: 3, lapses: 1 });
  expect(forgotten.due - known.due).toBeLessThan(3_600_000);
  expect(forgotten.stability).toBeLessThan(known.stability);
});

test('the same review gives the same date; other cards are strewn', () => {
  expect(learnt([3, 3, 3, 3])).toEqual(learnt([3, 3, 3, 3]));
  const dues = Array.from({ length: 30 }, (_, index) => learnt([3, 3, 3, 3], `card ${index}`).days);
  expect(new Set(dues).size).toBeGreaterThan(1);
});

describe('a clock that is not to be relied on', () => {
  test('a review a moment after the last one, by a clock set back, gives numbers', () => {
    const known = learnt([3, 3, 3]);
    for (const rating of [1, 2, 3, 4] as const) {
      const next = outcomes('x', known, known.last + 1)[rating];
      expect(Object.values(next).every(Number.isFinite)).toBe(true);
      expect(next.due).toBeGreaterThan(known.last);
    }
  });

  test('even a review before the last one gives numbers', () => {
    const known = { ...learnt([3, 3, 3]), last: NOW + 2 * DAY };
    const next = outcomes('x', known, NOW)[3];
    expect(Object.values(next).every(Number.isFinite)).toBe(true);
  });

  test('a card that was left for years gives numbers', () => {
    const known = learnt([3, 3]);
    const next = outcomes('x', known, known.due + 4000 * DAY)[3];
    expect(Object.values(next).every(Number.isFinite)).toBe(true);
  });
});

test('days are counted from four in the morning where the learner is', () => {
  const evening = new Date(2026, 10, 22, 23).getTime();
  const night = new Date(2026, 10, 23, 2).getTime();
  expect(Math.floor(asUtcDay(evening) / DAY)).toBe(Math.floor(asUtcDay(night) / DAY));
  const known = { ...learnt([3, 3, 3]), last: evening };
  const late = outcomes('x', known, night)[3];
  const morning = outcomes('x', known, new Date(2026, 10, 23, 4, 30).getTime())[3];
  expect(morning.stability).not.toBe(late.stability);
  expect(outcomes('x', known, night + 60_000)[3].stability).toBe(late.stability);
});
