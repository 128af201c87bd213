import { counted, type StageNow } from './answer.ts';
import { rightIn } from './picks.ts';
import type { Picks, Stage, StagedAnswer, StagedItem } from './types.ts';

/** Every stage of `item` as it is when everything before it is right. */
export function keyStages(item: StagedItem): readonly Stage[] {
  let held: Picks = {};
  return item.order.map((id) => {
    const stage = item.stage(id, held);
    held = { ...held, ...rightIn(stage, {}) };
    return stage;
  });
}

/**
 * The stages of `item` where all is handed in and everything is told: what was answered, and, where
 * nothing was, what would have been asked after what was right before.
 */
export function toldStages(
  item: StagedItem,
  answer: StagedAnswer | undefined,
): readonly StageNow[] {
  let held: Picks = {};
  return counted(item, answer).map((now) => {
    const wasAsked = now.answer.tries.length > 0;
    const stage = wasAsked ? now.stage : item.stage(now.stage.id, held);
    held = { ...held, ...rightIn(item.stage(stage.id, held), now.held) };
    return wasAsked ? now : { ...now, stage };
  });
}
