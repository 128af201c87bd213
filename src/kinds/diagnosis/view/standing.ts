import type { StageNow } from '../../../core/staged/answer.ts';
import type { StagedAnswer, StagedItem } from '../../../core/staged/types.ts';
import { isStageOver } from '../../../ui/staged/ask.ts';
import type { StagedItemProps } from '../../../ui/staged/types.ts';

/** How many more clues must be asked for before a diagnosis can be made. */
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
