import { goesOf } from './answer.ts';
import type { StagedItem, StagedState } from './types.ts';

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
 * What was taken for what in the stage `id`, over all goes, most often first. The stage has one ask of
 * the same name, and its options do not depend on any stage before.
 */
export function mixups(
  items: readonly StagedItem[],
  { answers }: StagedState,
  id: string,
): readonly Mixup[] {
  const rows = new Map<string, Mixup>();
  for (const item of items) {
    const tries = goesOf(answers[item.id]).flatMap((go) => go[id]?.tries ?? []);
    const options = item.stage(id, {}).asks[0]?.options ?? [];
    const answer = options.filter(({ correct }) => correct).map((option) => option.id);
    for (const { [id]: taken = '' } of tries) {
      if (!options.some((option) => option.id === taken && !option.correct)) continue;
      const pair = [...answer, taken].join(' ');
      const known = rows.get(pair) ?? { answer, taken, times: 0, items: [] };
      const where = [...new Set([...known.items, item.id])];
      rows.set(pair, { ...known, times: known.times + 1, items: where });
    }
  }
  return [...rows.values()].sort((a, b) => b.times - a.times);
}
