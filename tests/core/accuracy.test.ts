import { describe, expect, test } from 'vitest';
import { rolledThroughput, withCheck } from '../../src/core/accuracy.ts';

const alike = (share: number, count: number) => Array.from({ length: count }, () => share);

describe('all steps together', () => {
  test.each([
    [0.95, 5, 0.7738],
    [0.95, 8, 0.6634],
    [0.95, 10, 0.5987],
    [0.95, 20, 0.3585],
    [0.97, 7, 0.808],
    [0.97, 9, 0.7602],
    [0.99, 9, 0.9135],
  ])('at %d each, %d steps', (share, count, whole) => {
    expect(rolledThroughput(alike(share, count))).toBeCloseTo(whole, 4);
  });

  test('may differ, and come in any order', () => {
    expect(rolledThroughput([0.9, 0.5])).toBeCloseTo(0.45);
    expect(rolledThroughput([0.5, 0.9])).toBeCloseTo(0.45);
  });

  test('leave everything where there are none', () => expect(rolledThroughput([])).toBe(1));

  test('count no better than perfect and no worse than hopeless', () => {
    expect(rolledThroughput([1.2, 0.5])).toBe(0.5);
    expect(rolledThroughput([-1, 0.5])).toBe(0);
    expect(rolledThroughput([Number.NaN, 0.5])).toBe(0);
  });
});

describe('a check behind a step', () => {
  test.each([
    [0.97, 0.5, 0.985],
    [0.97, 0.8, 0.994],
    [0.97, 0, 0.97],
    [0.97, 1, 1],
    [0, 0.4, 0.4],
  ])('makes of %d, catching %d, %d', (share, caught, after) => {
    expect(withCheck(share, caught)).toBeCloseTo(after, 10);
  });

  test('never makes it worse, whatever is said of it', () => {
    expect(withCheck(0.9, -3)).toBe(0.9);
    expect(withCheck(0.9, Number.NaN)).toBe(0.9);
    expect(withCheck(0.9, 7)).toBe(1);
  });
});
