import type { Assigned } from '../../../core/kind.ts';
import { rightIn } from '../../../core/staged/picks.ts';
import { stagesShown } from '../../../core/staged/told.ts';
import type { StagedItem, StagedState } from '../../../core/staged/types.ts';
import { isStageOver } from '../../../ui/staged/ask.ts';
import type { CaseworkTask } from '../task.ts';

/** Where a case stands, by the options' ids, and what was decided about it besides. */
export interface Placed {
  readonly item: StagedItem;
  readonly across: string;
  readonly down: string;
  /** What was decided at later stages of one shared ask, in words. */
  readonly then: readonly string[];
}

/** Every case about which both asks of the picture are decided, in the author's order. */
export function placed(
  { matrix, stages: given }: CaseworkTask,
  items: readonly StagedItem[],
  { answers }: StagedState,
  assigned: Assigned | undefined,
): readonly Placed[] {
  if (!matrix) return [];
  return items.flatMap((item) => {
    const stages = stagesShown(item, answers[item.id], assigned);
    const over = stages.filter((now) => isStageOver(now, assigned));
    const held = over.map(({ stage, held: own }) => ({ stage, picks: rightIn(stage, own) }));
    const picks = Object.assign({}, ...held.map((one) => one.picks));
    const { [matrix.across]: across, [matrix.down]: down } = picks;
    if (across === undefined || down === undefined) return [];
    const then = held.flatMap(({ stage }) => {
      const asks = given.find(({ id }) => id === stage.id)?.asks ?? [];
      const [only] = asks;
      if (!only || asks.length > 1 || only.id === matrix.across || only.id === matrix.down)
        return [];
      const option = only.options.find(({ id }) => id === picks[only.id]);
      return option ? [option.name] : [];
    });
    return [{ item, across, down, then }];
  });
}
