import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawn } from '../../../src/core/quiz/assign.ts';

/** Six items of level 1, three of level 2, three of level 3. */
const levels = [1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3];
const items = levels.map((level, index) => ({ id: `item-${index}`, level }));
const levelOf = (id: string) => items.find((item) => item.id === id)?.level ?? 0;
const draw = (count: number | undefined, seed: number) => drawn(items, count, seed, levelOf);

test('every level has its share of the items drawn, to within one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: items.length - 1 }), fc.nat(), (count, seed) => {
      const chosen = draw(count, seed);
      for (const level of [1, 2, 3]) {
        const share = (count * items.filter((item) => item.level === level).length) / items.length;
        const there = chosen.filter((item) => item.level === level).length;
        expect(Math.abs(there - share)).toBeLessThan(1);
      }
    }),
  );
});

test('over many seeds every item has its turn, and the order stays the author’s', () => {
  const seen = new Set<string>();
  for (let seed = 0; seed < 100; seed++) {
    const ids = draw(4, seed).map(({ id }) => id);
    expect(ids).toEqual(items.map(({ id }) => id).filter((id) => ids.includes(id)));
    for (const id of ids) seen.add(id);
  }
  expect(seen.size).toBe(items.length);
});

test.each([undefined, 0, -1, 2.5, Number.NaN, items.length, 99])('%s is all of them', (count) => {
  expect(draw(count, 7)).toBe(items);
});
