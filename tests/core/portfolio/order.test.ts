import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inChosenOrder, moved } from '../../../src/core/portfolio/order.ts';

const IDS = ['circle', 'workshop', 'rubric', 'record'];

test('what was put in order stays so, and what is new stands after what it usually follows', () => {
  expect(inChosenOrder(IDS, ['rubric', 'circle', 'record'])).toEqual([
    'rubric',
    'circle',
    'workshop',
    'record',
  ]);
  expect(inChosenOrder(IDS, ['gone', 'record', 'record'])).toEqual([
    'circle',
    'workshop',
    'rubric',
    'record',
  ]);
});

test('whatever was chosen, every part is there once', () => {
  const names = fc.array(fc.constantFrom(...IDS, 'gone', '__proto__'));
  fc.assert(
    fc.property(names, (chosen) => {
      expect([...inChosenOrder(IDS, chosen)].sort()).toEqual([...IDS].sort());
    }),
  );
});

test('a part moves one place, and not beyond the ends', () => {
  expect(moved(IDS, 'rubric', -1)).toEqual(['circle', 'rubric', 'workshop', 'record']);
  expect(moved(IDS, 'circle', -1)).toBe(IDS);
  expect(moved(IDS, 'record', 1)).toBe(IDS);
  expect(moved(IDS, 'nobody', 1)).toBe(IDS);
});
