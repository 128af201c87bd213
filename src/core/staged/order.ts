import { hash, shuffle } from '../random.ts';
import type { Ask, StagedItem } from './types.ts';

/** The options of an ask of `item` as they are offered: by the seed, the item and the ask alone. */
export function optionsOf(item: StagedItem, ask: Ask, seed: number): Ask['options'] {
  return ask.fixed ? ask.options : shuffle(ask.options, seed ^ hash(`${item.id} ${ask.id}`));
}
