import { isRightIn } from '../../core/staged/answer.ts';
import type { StagedState } from '../../core/staged/types.ts';
import { rebuild, SENTENCE, slotsOf, VERDICT } from './model.ts';
import type { RebuildTask, Slot, Verdict } from './task.ts';

/** Which verdict was taken for which, over all goes. */
export interface Mixup {
  readonly answer: Verdict;
  readonly taken: Verdict;
  readonly times: number;
  /** The items in which it happened. */
  readonly items: readonly string[];
}

/** A part of the sentence, and in how many items it was not right at once in some go. */
export interface Missed {
  readonly slot: Slot;
  readonly times: number;
  readonly count: number;
}

/** Every wrong verdict so far, counted by pair, most frequent first. */
export function mixups(task: RebuildTask, state: StagedState): readonly Mixup[] {
  const counts = new Map<string, Mixup>();
  const verdict = (id: string | undefined) => task.verdicts?.options.find((one) => one.id === id);
  for (const item of task.items) {
    const right = verdict(item.verdict);
    for (const picks of triesOf(state, item.id, VERDICT).flat()) {
      const taken = verdict(picks[VERDICT]);
      if (!right || !taken || taken === right) continue;
      const pair = `${right.id} ${taken.id}`;
      const known = counts.get(pair) ?? { answer: right, taken, times: 0, items: [] };
      const items = [...new Set([...known.items, item.id])];
      counts.set(pair, { ...known, times: known.times + 1, items });
    }
  }
  return [...counts.values()].sort((a, b) => b.times - a.times);
}

/** The parts of sentences that were not right at the first check, the most missed first. */
export function missed(task: RebuildTask, state: StagedState): readonly Missed[] {
  const all = task.slots.map((slot) => ({ slot, times: 0, count: 0 }));
  for (const item of task.items) {
    const firsts = triesOf(state, item.id, SENTENCE).flatMap((tries) => tries.slice(0, 1));
    const asks = rebuild
      .items(task)
      .find(({ id }) => id === item.id)
      ?.stage(SENTENCE, {}).asks;
    if (firsts.length === 0) continue;
    for (const { id } of slotsOf(task, item)) {
      const row = all.find(({ slot }) => slot.id === id);
      const ask = asks?.find((one) => one.id === id);
      if (!row || !ask) continue;
      row.count += 1;
      if (firsts.some((picks) => !isRightIn(ask, picks))) row.times += 1;
    }
  }
  return all.filter(({ times }) => times > 0).sort((a, b) => b.times - a.times);
}

/** The tries at a stage of an item, go by go. */
function triesOf({ answers }: StagedState, item: string, stage: string) {
  const answer = answers[item];
  if (!answer) return [];
  const goes = answer.before ? [answer.before, answer.stages] : [answer.stages];
  return goes.map((stages) => stages[stage]?.tries ?? []);
}
