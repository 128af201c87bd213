import type { StagedMove, StagedState } from '../../../src/core/staged/types.ts';
import { sortExamples } from '../../../src/kinds/sort/examples.ts';
import { sort } from '../../../src/kinds/sort/model.ts';
import type { SortTask } from '../../../src/kinds/sort/task.ts';

/** A pupil (user), a mother (user or payer, with reasons) and a cook (colleague, with reasons). */
export const task = sortExamples['disputed'] as SortTask;

/** The state after `moves` on `own`. */
export function play(own: SortTask, ...moves: readonly StagedMove[]): StagedState {
  return moves.reduce((state, move) => sort.step(own, state, move), sort.start(own, 1));
}

export const put = (item: string, bin: string): StagedMove => ({
  do: 'pick',
  item,
  ask: 'bin',
  option: bin,
});

export const say = (item: string, reason: string): StagedMove => ({
  do: 'pick',
  item,
  ask: 'reason',
  option: reason,
});

export const check = (...items: readonly string[]): StagedMove => ({ do: 'check', items });

/** A card put and checked. */
export const judged = (item: string, bin: string) => [put(item, bin), check(item)];
