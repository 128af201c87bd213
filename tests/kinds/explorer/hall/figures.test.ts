import { describe, expect, test } from 'vitest';
import type { Values } from '../../../../src/kinds/explorer/formulas/formula.ts';
import { serviceHall } from '../../../../src/kinds/explorer/formulas/service-hall/index.ts';

const start: Values = {
  arrivals: 40,
  service: 4,
  times: 0,
  counters: 3,
  lines: 0,
  appointments: 0,
  information: 0,
  patience: 0,
  cost: 60,
};
const at = (change: Values = {}) => serviceHall.run({ ...start, ...change });

describe('what learners read beside the text of the course', () => {
  test.each([
    [{ counters: 3 }, 9.6],
    [{ counters: 4 }, 1.1],
    [{ counters: 5 }, 0.3],
    [{ lines: 1 }, 32],
  ])('%j: %d minutes by formula; simulated within 1.5%%', (change, minutes) => {
    const { mean = 0, formula = 0 } = at(change);
    expect(formula.toFixed(1)).toBe(minutes.toFixed(1));
    expect(Math.abs(mean / formula - 1)).toBeLessThan(0.015);
  });

  test('neighbours differ in the right direction, one by one', () => {
    const means = Array.from({ length: 41 }, (_, more) => at({ arrivals: 4 + more })['mean'] ?? 0);
    expect(means.every((mean, index) => index === 0 || mean >= (means[index - 1] ?? 0))).toBe(true);
    const shares = [1, 2, 3, 4, 5, 6, 7, 8].map((counters) => at({ counters })['within-five'] ?? 0);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });
});

describe('what changes what', () => {
  test('appointments shorten the wait and leave the counters as busy', () => {
    const [none, half, all] = [0, 50, 100].map((appointments) => at({ appointments }));
    expect(half?.['mean']).toBeLessThan((none?.['mean'] ?? 0) * 0.85);
    expect(all?.['mean']).toBeLessThan((half?.['mean'] ?? 0) * 0.85);
    expect(Math.round(half?.['load'] ?? 0)).toBe(Math.round(none?.['load'] ?? 0));
  });

  test('information changes what a wait feels like, and nothing else where everybody stays', () => {
    const [untold, told] = [at(), at({ information: 1 })];
    for (const id of ['mean', 'ninetieth', 'longest', 'within-five', 'load', 'left', 'later']) {
      expect(told[id]).toBe(untold[id]);
    }
    expect(untold['felt']).toBeCloseTo((untold['mean'] ?? 0) * 1.36, 9);
    expect(told['felt']).toBe(told['mean']);
  });

  test('with an end to patience the untold give up and the told come back later', () => {
    const [untold, told] = [at({ patience: 20 }), at({ patience: 20, information: 1 })];
    expect([untold['later'], told['left']]).toEqual([0, 0]);
    expect(Math.round(untold['left'] ?? 0)).toBe(10);
    expect(Math.round(told['later'] ?? 0)).toBe(11);
  });

  test('a counter costs what it costs', () => expect(at({ counters: 5 })['cost']).toBe(300));
});

describe('at its limits', () => {
  test('too much work: waits without end, counters always busy', () => {
    for (const change of [{ counters: 2 }, { arrivals: 45 }]) {
      expect(at(change)).toMatchObject({
        mean: Number.POSITIVE_INFINITY,
        load: 100,
        'within-five': 0,
      });
      expect(at(change)['formula']).toBe(Number.POSITIVE_INFINITY);
    }
  });

  test('too much work and people who leave: figures all the same', () => {
    const { mean = 0, left = 0, load = 0 } = at({ counters: 2, patience: 20 });
    expect([mean, left, load].every((one) => Number.isFinite(one) && one > 0)).toBe(true);
    expect(load).toBeLessThanOrEqual(100);
  });

  test.each([{ times: 1 }, { appointments: 5 }, { patience: 10 }])(
    'the formula is silent about %j, the curve is not',
    (change) => {
      expect(at(change)['formula']).toBeNaN();
      expect(at(change)['curve']?.toFixed(1)).toBe('9.6');
    },
  );

  test.each([
    {},
    { arrivals: Number.NaN },
    { arrivals: 0 },
    { counters: 0 },
    { service: -1 },
    { service: Number.POSITIVE_INFINITY },
  ])('%j is no hall', (values) => {
    const own = Object.keys(values).length > 0 ? { ...start, ...values } : {};
    expect(serviceHall.run(own as Values)['mean']).toBeUndefined();
  });
});
