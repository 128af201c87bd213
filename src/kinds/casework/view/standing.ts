import type { StageNow } from '../../../core/staged/answer.ts';
import type { StagedAnswer, StagedItem } from '../../../core/staged/types.ts';
import { isStageOver } from '../../../ui/staged/ask.ts';
import type { StagedItemProps } from '../../../ui/staged/types.ts';

/** How many more clues must be asked for before anything can be decided. */
export function missingLooks({ least }: StagedItem, { looked }: StagedAnswer): number {
  return Math.max(least - looked.length, 0);
}

/** Whether a case is at its end, with everything told. */
export function isOver({
  stages,
  assigned,
}: Pick<StagedItemProps, 'assigned'> & { readonly stages: readonly StageNow[] }): boolean {
  return !assigned?.blind && stages.every((now) => isStageOver(now, assigned));
}

/** Whether a second stage was tried, so that what came before the first is behind one. */
export function hasGoneOn({ stages }: Pick<StagedItemProps, 'stages'>): boolean {
  return (stages[1]?.answer.tries.length ?? 0) > 0;
}
