import { expect, test } from 'vitest';
import { optionsOf } from '../../../src/core/staged/order.ts';
import { keyStages, toldStages } from '../../../src/core/staged/told.ts';
import type { Ask, StagedItem } from '../../../src/core/staged/types.ts';
import { blind, items, kind, looked, pick, play } from './items.ts';

const [lamp, door, gate] = items as [StagedItem, StagedItem, StagedItem];
const options = Array.from({ length: 8 }, (_, index) => ({
  id: `o${index}`,
  correct: index === 0,
  text: '',
  feedback: '',
}));
const ask: Ask = { id: 'any', prompt: '', options };
const ids = (item: StagedItem, one: Ask, seed: number) =>
  optionsOf(item, one, seed).map(({ id }) => id);

test('options are mixed by seed, item and ask, unless they have an order of their own', () => {
  expect(ids(door, ask, 1)).toEqual(ids(door, ask, 1));
  expect(ids(door, ask, 1)).not.toEqual(ids(door, ask, 2));
  expect(ids(door, ask, 1)).not.toEqual(ids(gate, ask, 1));
  expect(ids(door, ask, 1)).not.toEqual(ids(door, { ...ask, id: 'other' }, 1));
  expect(ids(door, { ...ask, fixed: true }, 1)).toEqual(options.map(({ id }) => id));
});

test('the key goes the right way', () => {
  const asks = keyStages(lamp).map((stage) => stage.asks.map(({ options: all }) => all[0]?.id));
  expect(asks).toEqual([['bulb'], ['warm', 'small'], []]);
});

test('once all is told, stages nobody reached are those of the right way', () => {
  const state = kind.finish(blind, play([...looked, ...pick('cause ghost')], blind));
  const stages = toldStages(lamp, state.answers['lamp']);
  expect(stages[0]?.answer.tries).toEqual([{ cause: 'ghost' }]);
  expect(stages[1]?.stage.asks[0]?.options[0]?.id).toBe('warm');
  expect(toldStages(door, undefined)[0]?.stage.asks).toHaveLength(1);
});
