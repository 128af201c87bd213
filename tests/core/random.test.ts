import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hash, random, shuffle } from '../../src/core/random.ts';

const long = Array.from({ length: 30 }, (_, index) => index);

describe('hash', () => {
  test.each([
    ['', 2_166_136_261],
    ['a', 3_826_002_220],
    ['foobar', 3_214_735_720],
  ])('of "%s" is the known FNV-1a number, so that a first order never changes', (text, number) => {
    expect(hash(text)).toBe(number);
  });

  test('is a whole number of 32 bits for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hash(text)).toBe(hash(text) >>> 0);
      }),
    );
  });

  test('tells similar ids apart', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `exercise-${index}`);
    expect(new Set(ids.map(hash)).size).toBe(ids.length);
  });
});

describe('random', () => {
  test('gives the same numbers for the same seed, all from 0 up to 1', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const [left, right] = [random(seed), random(seed)];
        for (let count = 0; count < 20; count++) {
          const value = left();
          expect(value).toBe(right());
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThan(1);
        }
      }),
    );
  });

  test('has no favourite: every tenth is met about equally often', () => {
    const next = random(2026);
    const tenths = new Array<number>(10).fill(0);
    for (let count = 0; count < 10_000; count++) {
      const tenth = Math.floor(next() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const times of tenths) expect(Math.abs(times - 1000)).toBeLessThan(150);
  });
});

describe('shuffle', () => {
  test('keeps every entry, and the list it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.nat(), (list, seed) => {
        const before = [...list];
        const shuffled = shuffle(list, seed);
        expect([...shuffled].sort()).toEqual([...list].sort());
        expect(list).toEqual(before);
        expect(shuffle(list, seed)).toEqual(shuffled);
      }),
    );
  });

  test('orders a long list otherwise for every seed', () => {
    const orders = Array.from({ length: 500 }, (_, seed) => shuffle(long, seed).join());
    expect(new Set(orders).size).toBe(orders.length);
  });

  test('puts every entry first now and then', () => {
    const firsts = Array.from({ length: 200 }, (_, seed) => shuffle([1, 2, 3, 4], seed)[0]);
    expect(new Set(firsts)).toEqual(new Set([1, 2, 3, 4]));
  });
});
