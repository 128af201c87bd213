import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, optionsOf, roundOf } from '../../../src/core/quiz/order.ts';
import { anItem, begun } from './items.ts';

const items = Array.from({ length: 24 }, (_, index) =>
  anItem(`item-${index}`, { level: (index % 3) + 1 }),
);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('easier levels come first, whatever the seed, and no item is lost', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const levels = inOrder(items, seed).map(({ level }) => level);
      expect(levels).toEqual([...levels].sort((a, b) => a - b));
      expect(new Set(ids(inOrder(items, seed)))).toEqual(new Set(ids(items)));
    }),
  );
});

test('within a level the seed decides, not the place in the file', () => {
  const backwards = [...items].reverse();
  expect(ids(inOrder(items, 1))).not.toEqual(ids(inOrder(items, 2)));
  expect(ids(inOrder(items, 1))).toEqual(ids(inOrder([...items], 1)));
  expect(inOrder(backwards, 1).map(({ level }) => level)).toEqual(
    inOrder(items, 1).map(({ level }) => level),
  );
});

test('a round keeps the order of the whole', () => {
  const state = begun(items, 7);
  const whole = ids(roundOf(items, state));
  const round = ['item-23', 'item-0', 'item-7', 'item-3'];
  expect(ids(roundOf(items, { ...state, round }))).toEqual(
    whole.filter((id) => round.includes(id)),
  );
});

test('a round whose items are all gone is everything', () => {
  expect(roundOf(items, { ...begun(items), round: ['gone'] })).toHaveLength(items.length);
});

test('the options of an item keep their order until the seed changes', () => {
  const options = Array.from({ length: 9 }, (_, index) => ({
    id: `option-${index}`,
    correct: index === 0,
    text: '',
    feedback: '',
  }));
  const item = anItem('item', { options });
  expect(ids(optionsOf(item, 1))).toEqual(ids(optionsOf({ ...item }, 1)));
  expect(ids(optionsOf(item, 1))).not.toEqual(ids(optionsOf(item, 2)));
  expect(ids(optionsOf(item, 1))).not.toEqual(ids(optionsOf({ ...item, id: 'another' }, 1)));
  expect(ids(optionsOf(item, 1)).sort()).toEqual(ids(options));
});
