import { hash, shuffle } from '../random.ts';
import type { Item, Option, QuizState } from './types.ts';

/** All items: easier levels first, the order within a level from the seed alone. */
export function inOrder<T extends Pick<Item, 'level'>>(
  items: readonly T[],
  seed: number,
): readonly T[] {
  const levels = [...new Set(items.map((item) => item.level))].sort((a, b) => a - b);
  return levels.flatMap((level) =>
    shuffle(
      items.filter((item) => item.level === level),
      seed + level,
    ),
  );
}

/** The items of the present round, in the learner's order. */
export function roundOf(items: readonly Item[], state: QuizState): readonly Item[] {
  const ordered = inOrder(items, state.seed);
  const chosen = ordered.filter((item) => state.round.includes(item.id));
  return chosen.length > 0 ? chosen : ordered;
}

/** An item's options in an order that depends on the seed and the item alone. */
export function optionsOf(item: Item, seed: number): readonly Option[] {
  return shuffle(item.options, seed ^ hash(item.id));
}
