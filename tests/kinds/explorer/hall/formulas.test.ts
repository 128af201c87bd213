import { describe, expect, test } from 'vitest';
import { meanWait, mustWait } from '../../../../src/kinds/explorer/formulas/service-hall/erlang.ts';
import { loadOf } from '../../../../src/kinds/explorer/formulas/service-hall/hall.ts';
import { noon, over, run } from './halls.ts';

describe('the formula, against figures worked out elsewhere', () => {
  test.each([
    [3, 9.6],
    [4, 1.1],
    [5, 0.3],
  ])('40 an hour, 4 minutes, %d counters: %d minutes', (counters, minutes) => {
    expect(meanWait(40, 4, counters).toFixed(1)).toBe(minutes.toFixed(1));
  });

  test.each([
    [50, 4],
    [70, 9.3],
    [80, 16],
    [90, 36],
    [95, 76],
  ])('one counter, 4 minutes, a load of %d in 100: %d minutes', (load, minutes) => {
    expect(meanWait(load * 0.15, 4, 1)).toBeCloseTo(minutes, 1);
  });

  test('three lines of their own are three counters alone', () => {
    expect(meanWait(40 / 3, 4, 1)).toBeCloseTo(32, 9);
  });

  test('is the sum over the states of the queue', () => {
    for (const [load, counters] of [
      [2.6, 3],
      [0.7, 1],
      [5, 8],
    ] as const) {
      const weights = [1];
      for (let n = 1; n < 5000; n++) {
        weights.push(((weights[n - 1] as number) * load) / Math.min(n, counters));
      }
      const all = weights.reduce((sum, one) => sum + one, 0);
      const waiting = weights.slice(counters).reduce((sum, one) => sum + one, 0);
      expect(mustWait(load, counters)).toBeCloseTo(waiting / all, 9);
    }
  });

  test.each([45, 46, 100])('%d people an hour are too many for three counters', (arrivals) => {
    expect(meanWait(arrivals, 4, 3)).toBe(Number.POSITIVE_INFINITY);
  });
});

/**
 * So many standard errors may lie between a simulation and the truth. With 19 degrees of freedom
 * (twenty batches) a sound simulation is further off once in 100,000 times, with 7 (eight seeds) once
 * in 2,000.
 */
const BATCHES = 6;
const SEEDS = 6;
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

describe('the simulation, against what is known exactly', () => {
  const grid = [1, 2, 3].flatMap((seed) =>
    ([1, 2, 3, 5, 8] as const).flatMap((counters) =>
      [0.4, 0.7, 0.88].flatMap((load) =>
        [true, false].map((separate) => ({
          seed,
          counters,
          separate,
          arrivals: Math.floor(load * counters * 15),
        })),
      ),
    ),
  );

  test('random arrivals, varying times: Erlang’s formula, within what the run says of itself', () => {
    for (const { seed, ...hall } of grid) {
      const { mean, error } = run(hall, seed);
      const { arrivals, counters, separate } = hall;
      const exact = separate
        ? meanWait(arrivals / counters, 4, 1)
        : meanWait(arrivals, 4, counters);
      const which = JSON.stringify({ ...hall, seed });
      expect(Math.abs(mean - exact) / error, which).toBeLessThan(BATCHES);
      // A run that said little of itself would pass for anything.
      if (exact > 0.1) expect(error / mean, which).toBeLessThan(0.15);
    }
  });

  test('times all alike, one counter: half the wait (Pollaczek and Khinchine)', () => {
    const { mean, error } = run({ counters: 1, arrivals: 12, alike: true }, 1);
    expect(Math.abs(mean - (0.8 * 4) / (2 * 0.2)) / error).toBeLessThan(BATCHES);
  });

  test('everybody by appointment, one counter: the root of σ = exp(−(1 − σ) ÷ load)', () => {
    let sigma = 0.5;
    for (let turn = 0; turn < 500; turn++) sigma = Math.exp(-(1 - sigma) / 0.8);
    const { mean, error } = run({ counters: 1, arrivals: 12, booked: 1 }, 1);
    expect(Math.abs(mean - (sigma * 4) / (1 - sigma)) / error).toBeLessThan(BATCHES);
  });

  test('everybody by appointment and alike: nobody waits', () => {
    expect(run({ booked: 1, alike: true }, 1)).toMatchObject({ mean: 0, longest: 0, prompt: 1 });
  });

  test.each([40, 60])('%d an hour with patience: as many give up as Erlang A says', (arrivals) => {
    const { gaveUp } = erlangA(arrivals / 60, 1 / 4, 3, 1 / 20);
    const { mean, error } = over(seeds, { arrivals, patience: 20 }, (one) => one.gaveUp);
    expect(Math.abs(mean - gaveUp) / error).toBeLessThan(SEEDS);
  });

  test.each([
    [3, 0.474],
    [4, 0.929],
  ])('%d counters: the share within five minutes is 1 − C·exp(−(c·μ − λ)·5)', (counters, about) => {
    const exact = 1 - mustWait(40 / 15, counters) * Math.exp(-(counters / 4 - 40 / 60) * 5);
    expect(exact).toBeCloseTo(about, 3);
    const { mean, error } = over(seeds, { counters }, (one) => one.prompt);
    expect(Math.abs(mean - exact) / error).toBeLessThan(SEEDS);
  });

  test('nine in ten wait no longer than its 90th percentile', () => {
    const slack = 3 / 4 - 40 / 60;
    const exact = Math.log(mustWait(40 / 15, 3) / 0.1) / slack;
    const { mean, error } = over(seeds, {}, (one) => one.ninetieth);
    expect(Math.abs(mean - exact) / error).toBeLessThan(SEEDS);
  });

  test('counters are as busy as work comes in, where nobody leaves', () => {
    for (const change of [{}, { booked: 0.5 }, { alike: true }, { separate: true }]) {
      const { mean, error } = over(seeds, change, (one) => one.busy);
      expect(Math.abs(mean - loadOf({ ...noon, ...change })) / error).toBeLessThan(SEEDS);
    }
  });
});

/** The states of an M/M/c queue that people leave at rate θ each, one by one. */
function erlangA(lambda: number, mu: number, counters: number, theta: number) {
  const weights = [1];
  for (let n = 1; n < 2000; n++) {
    const out = Math.min(n, counters) * mu + Math.max(0, n - counters) * theta;
    weights.push(((weights[n - 1] as number) * lambda) / out);
  }
  const all = weights.reduce((sum, one) => sum + one, 0);
  const waiting = weights.reduce((sum, one, n) => sum + one * Math.max(0, n - counters), 0) / all;
  return { gaveUp: (theta * waiting) / lambda };
}
