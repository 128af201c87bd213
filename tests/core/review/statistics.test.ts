import { expect, test } from 'vitest';
import { held } from '../../../src/core/review/answer.ts';
import { dayAhead } from '../../../src/core/review/day.ts';
import { type Deck, type Memory, NO_DECK, type Review } from '../../../src/core/review/deck.ts';
import { ENOUGH, statisticsOf } from '../../../src/core/review/statistics.ts';

const NOW = new Date(2026, 10, 22, 12).getTime();
const DAY = 86_400_000;

const memory = (part: Partial<Memory>): Memory => ({
  due: NOW,
  stability: 5,
  difficulty: 5,
  days: 5,
  step: 0,
  reps: 1,
  lapses: 0,
  stage: 2,
  last: NOW,
  ...part,
});

const logged = (count: number, review: (index: number) => Review): Deck => ({
  ...NO_DECK,
  cards: { a: { log: Array.from({ length: count }, (_, index) => review(index)) } },
});

test('what is overdue counts as due today; what was set aside does not come', () => {
  const cards = {
    late: { log: [], memory: memory({ due: NOW - 40 * DAY }) },
    tomorrow: { log: [], memory: memory({ due: dayAhead(NOW, 1), days: 30 }) },
    far: { log: [], memory: memory({ due: NOW + 40 * DAY, days: 40 }) },
    again: { log: [], memory: memory({ stage: 3 }) },
    out: { log: [], memory: memory({}) },
  };
  const deck = held({ ...NO_DECK, cards }, 'out', 'always', NOW);
  const { forecast, counts } = statisticsOf(deck, [...Object.keys(cards), 'new'], NOW);
  expect(forecast.map(({ count }) => count).slice(0, 3)).toEqual([2, 1, 0]);
  expect(forecast).toHaveLength(14);
  expect(counts).toEqual({ fresh: 1, learning: 1, young: 1, mature: 2, held: 1 });
});

test('only reviews of cards that were away for three weeks say what stays', () => {
  const young = logged(90, (index) => [NOW - index, 1, 2, 20]);
  expect(statisticsOf(young, ['a'], NOW).retention).toMatchObject({ reviews: 0 });
  const learning = logged(90, (index) => [NOW - index, 1, 3, 30]);
  expect(statisticsOf(learning, ['a'], NOW).retention.reviews).toBe(0);
});

test('too few are not made into a share; enough are, and their interval holds it', () => {
  const few = logged(ENOUGH - 1, (index) => [NOW - index, 3, 2, 21]);
  expect(statisticsOf(few, ['a'], NOW).retention.range).toBeUndefined();
  const enough = logged(ENOUGH, (index) => [NOW - index, index < 3 ? 1 : 2, 2, 21]);
  const { retention } = statisticsOf(enough, ['a'], NOW);
  expect(retention).toMatchObject({ reviews: ENOUGH, remembered: ENOUGH - 3 });
  expect(retention.range?.low).toBeLessThan((ENOUGH - 3) / ENOUGH);
  expect(retention.range?.high).toBeGreaterThan((ENOUGH - 3) / ENOUGH);
});

test('today begins at four', () => {
  const early = new Date(2026, 10, 22, 3, 59).getTime();
  const deck = logged(2, (index) => [index === 0 ? early : NOW, 1, 0, 0]);
  expect(statisticsOf(deck, ['a'], NOW).today).toEqual({ reviews: 1, remembered: 0 });
});
