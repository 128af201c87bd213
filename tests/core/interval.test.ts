import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  meanInterval,
  netInterval,
  type Range,
  shareInterval,
  studentT,
  type Tally,
} from '../../src/core/interval.ts';
import { random } from '../../src/core/random.ts';

const percent = ({ low, high }: Range) => [low, high].map((end) => Number((end * 100).toFixed(1)));
const scale = (...counts: readonly number[]): Tally =>
  counts.map((count, index) => ({ value: index + 1, count }));

describe('a share: Wilson, as in his formula worked by hand', () => {
  test.each([
    // (24 + 1.9207) / 33.8415 = 0.7659; 1.96 · √(24·6/30 + 0.9604) / 33.8415 = 0.1390
    [24, 30, 62.7, 90.5],
    [160, 200, 73.9, 85.0],
    // Of 5 of 5: the lower end is n / (n + 3.8415).
    [5, 5, 56.6, 100],
    [0, 5, 0, 43.4],
  ])('%d of %d', (hits, all, low, high) => {
    expect(percent(shareInterval(hits, all))).toEqual([low, high]);
  });

  test('about as wide as the simple formula: ±14 points with 30 answers, ±5.5 with 200', () => {
    const half = ({ low, high }: Range) => ((high - low) / 2) * 100;
    expect(half(shareInterval(24, 30))).toBeCloseTo(14, 0);
    expect(half(shareInterval(160, 200))).toBeCloseTo(5.5, 1);
  });
});

describe('a net score', () => {
  test('worked by hand: 45% for, 25% against, 200 answers', () => {
    // Up 90.75/203 = 0.44704, down 50.75/203 = 0.25; 1.96 · √((0.69704 − 0.03883)/203) = 0.1116
    expect(percent(netInterval(90, 60, 50))).toEqual([8.5, 30.9]);
  });

  test('is not certain though all answers are alike', () => {
    const { low, high } = netInterval(10, 0, 0);
    expect(low).toBeLessThan(0.6);
    expect(high).toBe(1);
  });
});

describe('a mean', () => {
  test('worked by hand: 1, 2, 3, 4, 5 once each', () => {
    // 3 ± 2.776 · √2.5 / √5 = 3 ± 1.963
    const { low, high } = meanInterval(scale(1, 1, 1, 1, 1));
    expect(low).toBeCloseTo(1.04, 2);
    expect(high).toBeCloseTo(4.96, 2);
  });

  test.each([
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [4, 2.776],
    [9, 2.262],
    [29, 2.045],
    [1000, 1.962],
  ])('Student’s t with %d degrees of freedom, from a table', (freedom, expected) => {
    expect(Math.abs(studentT(freedom) - expected)).toBeLessThan(0.005);
  });

  test.each([
    ['one answer', scale(0, 0, 1, 0, 0)],
    ['all alike', scale(0, 0, 0, 0, 40)],
    ['none', scale(0, 0, 0, 0, 0)],
  ])('%s: there is no interval', (_, tally) => {
    expect(meanInterval(tally)).toEqual({ low: Number.NaN, high: Number.NaN });
  });
});

test('any counts: ends in order and in range, the value between them, more answers say more', () => {
  const count = fc.integer({ min: 0, max: 5000 });
  fc.assert(
    fc.property(count, count, count, (plus, zero, minus) => {
      const all = plus + zero + minus;
      if (all === 0) {
        expect([shareInterval(0, 0).low, netInterval(0, 0, 0).high]).toEqual([NaN, NaN]);
        return;
      }
      const checked = [
        [shareInterval(plus, all), plus / all, 0, shareInterval(plus * 10, all * 10)],
        [
          netInterval(plus, zero, minus),
          (plus - minus) / all,
          -1,
          netInterval(plus * 10, zero * 10, minus * 10),
        ],
      ] as const;
      for (const [{ low, high }, value, least, tenfold] of checked) {
        expect(low).toBeGreaterThanOrEqual(least);
        expect(low).toBeLessThanOrEqual(value + 1e-12);
        expect(high).toBeGreaterThanOrEqual(value - 1e-12);
        expect(high).toBeLessThanOrEqual(1);
        expect(tenfold.high - tenfold.low).toBeLessThan(high - low);
      }
    }),
  );
});

/**
 * How often the interval holds the truth in 4,000 made-up samples. Chance alone moves that by about
 * 0.7 points (twice the standard error), the discreteness of counts by more.
 */
describe('holds the truth about as often as it says', () => {
  const RUNS = 4000;
  const cover = (run: (luck: () => number) => boolean) => {
    const luck = random(23);
    return Array.from({ length: RUNS }, () => run(luck)).filter(Boolean).length / RUNS;
  };
  const holds = ({ low, high }: Range, truth: number) => low <= truth && truth <= high;
  /** How often each of several answers comes up among `all`, each as likely as `odds` says. */
  const draw = (odds: readonly number[], all: number, luck: () => number) => {
    const counts = odds.map(() => 0);
    const ends = odds.map((_, index) => odds.slice(0, index + 1).reduce((sum, odd) => sum + odd));
    for (let one = 0; one < all; one++) {
      const at = luck();
      const hit = ends.findIndex((end) => at < end);
      const answer = hit < 0 ? odds.length - 1 : hit;
      counts[answer] = (counts[answer] ?? 0) + 1;
    }
    return counts;
  };

  test.each(
    [5, 10, 30, 100].flatMap((all) => [0.5, 0.8, 0.95].map((share) => [all, share] as const)),
  )('a share, %d answers, %d satisfied', (all, share) => {
    const held = cover((luck) => {
      const [hits = 0] = draw([share, 1 - share], all, luck);
      return holds(shareInterval(hits, all), share);
    });
    expect(held).toBeGreaterThan(0.9);
  });

  test.each([
    [10, 0.45, 0.25],
    [10, 0.7, 0.05],
    [30, 0.45, 0.25],
    [30, 0.9, 0.03],
    [200, 0.45, 0.25],
  ])('a net score, %d answers, %d for and %d against', (all, up, down) => {
    const held = cover((luck) => {
      const [plus = 0, minus = 0, zero = 0] = draw([up, down, 1 - up - down], all, luck);
      return holds(netInterval(plus, zero, minus), up - down);
    });
    expect(held).toBeGreaterThan(0.915);
  });

  test.each([
    ['spread out', [1, 1, 1, 1, 1, 1, 1].map((one) => one / 7), 10, 0.93],
    ['mostly little', [0.3, 0.25, 0.15, 0.12, 0.08, 0.06, 0.04], 30, 0.93],
    // What the note of the exercise warns of.
    ['crowded at one end', [0.7, 0.12, 0.06, 0.04, 0.03, 0.03, 0.02], 30, 0.89],
    ['crowded at one end', [0.7, 0.12, 0.06, 0.04, 0.03, 0.03, 0.02], 100, 0.925],
  ] as const)('a mean, %s, of %3$d answers', (_, odds, all, least) => {
    const truth = odds.reduce((sum, odd, index) => sum + odd * (index + 1), 0);
    const held = cover((luck) => holds(meanInterval(scale(...draw(odds, all, luck))), truth));
    expect(held).toBeGreaterThan(least);
  });
});
