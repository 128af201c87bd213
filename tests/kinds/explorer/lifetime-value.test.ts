import { describe, expect, test } from 'vitest';
import { pointsOf } from '../../../src/kinds/explorer/chart/points.ts';
import { lifetimeValue } from '../../../src/kinds/explorer/formulas/lifetime-value.ts';
import { courseExplorer, expectSound } from './play.ts';

const at = (loss: number, discount: number, margin = 100, acquisition = 0) =>
  lifetimeValue.run({ loss, discount, margin, acquisition });

describe('worked by hand', () => {
  test.each([
    [20, 5],
    [15, 6.667],
    [10, 10],
    [5, 20],
    [100, 1],
  ])('%d %% lost a year: %d years', (loss, years) => {
    expect(at(loss, 0)['years']).toBeCloseTo(years, 3);
  });

  test.each([
    [20, 0, 500],
    [10, 0, 1000],
    [5, 0, 2000],
    [20, 10, 366.67],
    [15, 10, 440],
    [10, 10, 550],
    [5, 10, 733.33],
  ])('%d %% lost, %d %% discount: ¥%d of a margin of ¥100', (loss, discount, worth) => {
    expect(at(loss, discount)['worth']).toBeCloseTo(worth, 2);
  });

  test('what winning cost is taken off once', () => {
    expect(at(40, 10, 480, 400)).toMatchObject({ worth: 1056, value: 656 });
    expect(at(40, 0, 480, 1875)['value']).toBeCloseTo(-675, 9);
  });
});

test('is the sum of the years, one by one, the first in full', () => {
  let sum = 0;
  for (let year = 0; year < 2000; year++) sum += (480 * 0.85 ** year) / 1.07 ** year;
  expect(at(15, 7, 480)['worth']).toBeCloseTo(sum, 6);
});

describe('at its limits', () => {
  test('everybody leaves: the first year is all', () =>
    expect(at(100, 10)['worth']).toBeCloseTo(100, 9));
  test('nobody leaves: for ever, but worth a finite sum if discounted', () => {
    expect(at(0, 0)).toMatchObject({ years: Number.POSITIVE_INFINITY });
    expect(at(0, 10)['worth']).toBeCloseTo(1100, 9);
  });
  test.each([
    ['a share below nothing', { loss: -1, discount: 0, margin: 1, acquisition: 0 }],
    ['more than all', { loss: 101, discount: 0, margin: 1, acquisition: 0 }],
    ['a discount below nothing', { loss: 10, discount: -5, margin: 1, acquisition: 0 }],
    ['nothing at all', {}],
  ])('%s: no value', (_, values) => expect(lifetimeValue.run(values)['value']).toBeNaN());
});

test('the fainter line leaves out the discount, where there is one', () => {
  const values = { loss: 20, margin: 100, acquisition: 0, discount: 10 };
  expect(lifetimeValue.without?.(values)).toEqual({ ...values, discount: 0 });
  expect(lifetimeValue.without?.({ ...values, discount: 0 })).toBeUndefined();
});

describe('the course’s exercise', () => {
  const task = courseExplorer('lifetime-value');

  test('agrees with the model it is about', () => {
    const answer = (id: string) => task.items.find((item) => item.id === id)?.number?.answer;
    const years = (loss: number) => at(loss, 0)['years'] ?? 0;
    expect(answer('five-points-less')).toBeCloseTo(years(10) - years(15), 1);
    expect(answer('discounted-member')).toBe(at(40, 10, 480, 400)['value']);
    const worth = (loss: number) => at(loss, 10)['worth'] ?? 0;
    expect(answer('same-five-points')).toBeCloseTo((worth(15) / worth(20) - 1) * 100, 9);
  });

  test('knows its mistakes apart', () => expectSound(task));

  test('has columns at rates one can read', () => {
    const points = pointsOf(task, { loss: 30, margin: 100, acquisition: 0, discount: 0 });
    expect(points.map(({ x }) => x)).toEqual([5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60]);
  });
});
