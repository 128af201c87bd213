import { describe, expect, test } from 'vitest';
import { correlation, spreadOf } from '../../../src/core/class/spread.ts';

describe('the spread of figures', () => {
  test('of eight figures, as a spreadsheet works it out', () => {
    // 1 2 3 4 5 6 7 8: mean 36/8 = 4.5. Quartiles at places 7·¼ = 1.75, 3.5 and 5.25 from 0:
    // 2 + 0.75·1 = 2.75; 4 + 0.5·1 = 4.5; 6 + 0.25·1 = 6.25 (QUARTILE.INC gives the same).
    expect(spreadOf([8, 1, 3, 2, 5, 4, 7, 6])).toEqual({
      count: 8,
      mean: 4.5,
      lowest: 1,
      lowerQuartile: 2.75,
      median: 4.5,
      upperQuartile: 6.25,
      highest: 8,
    });
  });

  test('of five figures, where the quartiles are figures themselves', () => {
    // 0 2 3 10 10 at places 1, 2 and 3: 2, 3 and 10; mean 25/5.
    const spread = spreadOf([10, 3, 0, 10, 2]);
    expect(spread).toMatchObject({ mean: 5, lowerQuartile: 2, median: 3, upperQuartile: 10 });
  });

  test('of one figure is that figure, of none there is none', () => {
    expect(spreadOf([7])).toMatchObject({
      count: 1,
      mean: 7,
      lowerQuartile: 7,
      median: 7,
      highest: 7,
    });
    expect(spreadOf([])).toBeUndefined();
  });

  test('leaves what it is given as it was', () => {
    const figures = [3, 1, 2];
    spreadOf(figures);
    expect(figures).toEqual([3, 1, 2]);
  });
});

describe('the correlation', () => {
  test('of a worked example', () => {
    // x 1 2 3 4 5 (mean 3), y 2 4 5 4 5 (mean 4). Products of the deviations:
    // (−2)(−2) + (−1)(0) + 0·1 + 1·0 + 2·1 = 6. Squares: x 4+1+0+1+4 = 10, y 4+0+1+0+1 = 6.
    // r = 6/√60 = 0.7745966692…
    const pairs = [2, 4, 5, 4, 5].map((y, index) => [index + 1, y] as const);
    expect(correlation(pairs)).toBeCloseTo(0.7745966692, 9);
  });

  test('is 1 and −1 on a line, and there is none without a spread', () => {
    const line = [0.1, 0.2, 0.7].map((x) => [x, 3 * x] as const);
    expect(correlation(line)).toBeCloseTo(1, 12);
    expect(correlation(line.map(([x, y]) => [x, -y] as const))).toBeCloseTo(-1, 12);
    expect(correlation([0.1, 0.7, 0.2].map((x) => [x, 0.1 + 0.2] as const))).toBeUndefined();
    expect(correlation([])).toBeUndefined();
  });
});
