import type { Assigned } from '../kind.ts';
import { counted, present, type StageNow } from './answer.ts';
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
    const right = item.stage(now.stage.id, held);
    held = { ...held, ...rightIn(right, now.held) };
    return { ...now, stage: wasAsked ? withRight(now, right) : right };
  });
}

/** The stages of `item` as the learner sees them: in the present go or, handed in, as they are told. */
export function stagesShown(
  item: StagedItem,
  answer: StagedAnswer | undefined,
  assigned: Assigned | undefined,
): readonly StageNow[] {
  const tells = assigned?.closed && !assigned.blind;
  return tells ? toldStages(item, answer) : present(item, answer, assigned);
}

/**
 * A stage as it was asked; if nothing in it was right, because of a mistake before it, what was
 * chosen among what ought to have been asked (`right`).
 */
function withRight({ stage, answer }: StageNow, right: Stage): Stage {
  if (stage.asks.some(({ options }) => options.some(({ correct }) => correct))) return stage;
  const asks = right.asks.map((ask) => {
    const asked = stage.asks.find(({ id }) => id === ask.id)?.options ?? [];
    const chosen = asked.filter(
      ({ id }) =>
        answer.tries.some((picks) => picks[ask.id] === id) &&
        ask.options.every((option) => option.id !== id),
    );
    return { ...ask, options: [...chosen, ...ask.options] };
  });
  return { ...right, asks };
}
