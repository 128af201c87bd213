import { goesOf } from '../../core/staged/answer.ts';
import { isRightIn } from '../../core/staged/picks.ts';
import type { StagedState } from '../../core/staged/types.ts';
import { rebuild, SENTENCE } from './model.ts';
import type { RebuildTask, Slot } from './task.ts';

/** A part of the sentence, and in how many items it was not right at once in some go. */
export interface Missed {
  readonly slot: Slot;
  readonly times: number;
  readonly count: number;
}

/** The parts of sentences that were not right at the first check, the most missed first. */
export function missed(task: RebuildTask, { answers }: StagedState): readonly Missed[] {
  const all = task.slots.map((slot) => ({ slot, times: 0, count: 0 }));
  for (const { id, stage } of rebuild.items(task)) {
    const tries = goesOf(answers[id]).map((go) => go[SENTENCE]?.tries ?? []);
    const firsts = tries.flatMap((go) => go.slice(0, 1));
    if (firsts.length === 0) continue;
    for (const ask of stage(SENTENCE, {}).asks) {
      const row = all.find(({ slot }) => slot.id === ask.id);
      if (!row) continue;
      row.count += 1;
      if (firsts.some((picks) => !isRightIn(ask, picks))) row.times += 1;
    }
  }
  return all.filter(({ times }) => times > 0).sort((a, b) => b.times - a.times);
}
