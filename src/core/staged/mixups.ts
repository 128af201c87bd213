import { goesOf } from './answer.ts';
import type { Ask, StagedItem, StagedState } from './types.ts';

/** Items in which one option was taken for another, by the options' ids. */
export interface Mixup {
  /** What would have been right: several where several are. */
  readonly answer: readonly string[];
  readonly taken: string;
  readonly times: number;
  /** The items in which it happened, each once. */
  readonly items: readonly string[];
}

/**
 * What was taken for what in the stage `id`, over all goes, most often first: in its ask of the same
 * name, or in those that `isOf` names. Their options do not depend on any stage before.
 */
export function mixups(
  items: readonly StagedItem[],
  { answers }: StagedState,
  id: string,
  isOf: (ask: Ask) => boolean = (ask) => ask.id === id,
): readonly Mixup[] {
  const rows = new Map<string, Mixup>();
  for (const item of items) {
    const tries = goesOf(answers[item.id]).flatMap((go) => go[id]?.tries ?? []);
    for (const { id: name, options } of item.stage(id, {}).asks.filter(isOf)) {
      const answer = options.filter(({ correct }) => correct).map((option) => option.id);
      for (const { [name]: taken = '' } of tries) {
        if (!options.some((option) => option.id === taken && !option.correct)) continue;
        const pair = [...answer, taken].join(' ');
        const known = rows.get(pair) ?? { answer, taken, times: 0, items: [] };
        const where = [...new Set([...known.items, item.id])];
        rows.set(pair, { ...known, times: known.times + 1, items: where });
      }
    }
  }
  return [...rows.values()].sort((a, b) => b.times - a.times);
}
