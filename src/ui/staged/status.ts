import type { Assigned } from '../../core/kind.ts';
import type { Status } from '../../core/quiz/answer.ts';
import { inOrder } from '../../core/quiz/order.ts';
import { type Standing, standingOf } from '../../core/quiz/standing.ts';
import {
  counted,
  isAnsweredInFull,
  openStage,
  pointsOf,
  statusOf,
} from '../../core/staged/answer.ts';
import { stagesShown } from '../../core/staged/told.ts';
import type { StagedItem, StagedState } from '../../core/staged/types.ts';

/** How an item went in the go that counts. */
export interface Went {
  readonly item: StagedItem;
  readonly status: Status;
  readonly points: number;
}

/** How every item went, in the order of `items`. */
export function howItWent(items: readonly StagedItem[], state: StagedState): readonly Went[] {
  return items.map((item) => {
    const stages = counted(item, state.answers[item.id]);
    return { item, status: statusOf(stages), points: pointsOf(stages) };
  });
}

/** Every item in the learner's order with how it stands in the present go, for the map of items. */
export function standings(
  items: readonly StagedItem[],
  state: StagedState,
  assigned: Assigned | undefined,
): readonly { readonly id: string; readonly status: Standing }[] {
  return inOrder(items, state.seed).map((item) => {
    const stages = stagesShown(item, state.answers[item.id], assigned);
    const hasAnswer = stages.some(({ answer }) => Object.keys(answer.picked).length > 0);
    const status = standingOf(statusOf(stages), hasAnswer, assigned);
    const isBegun =
      status === 'answered'
        ? !isAnsweredInFull(stages, true)
        : status === 'tried' && openStage(stages)?.answer.tries.length === 0;
    return { id: item.id, status: isBegun ? 'begun' : status };
  });
}
