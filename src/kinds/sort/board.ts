import type { Status } from '../../core/quiz/answer.ts';
import { inOrder } from '../../core/quiz/order.ts';
import { blank, counted, type StageNow, statusOf } from '../../core/staged/answer.ts';
import { chosen, isRightIn, struck } from '../../core/staged/picks.ts';
import { stagesShown } from '../../core/staged/told.ts';
import type { Ask, StagedAnswer, StagedItem, StagedState } from '../../core/staged/types.ts';
import { BIN, REASON, sort } from './model.ts';
import type { Card, SortTask } from './task.ts';

/**
 * Where a card is: not in a bin · in one and not checked · right there · put there as the answer,
 * since it was shown or all is handed in.
 */
export type Place = 'hand' | 'placed' | 'right' | 'told';

/** One card as it stands. */
export interface CardNow {
  readonly card: Card;
  readonly item: StagedItem;
  readonly answer: StagedAnswer;
  readonly place: Place;
  /** The bin it lies in; empty while it is in the hand. */
  readonly bin: string;
  /** The bin it was checked in last; empty where it never was. */
  readonly last: string;
  /** Bins that were tried and are wrong. */
  readonly struck: readonly string[];
  /** What is asked once it lies in a bin, where anything is. */
  readonly reason: (StageNow & { readonly ask: Ask }) | undefined;
  readonly status: Status;
}

/**
 * Every card in the learner's order, in the go on screen or, to look back, in the one that counts;
 * `items` are those of `task`, perhaps with words that only a view has.
 */
export function cardsOf(
  task: SortTask,
  state: StagedState,
  items: readonly StagedItem[] = sort.items(task),
  which: 'present' | 'counted' = 'present',
): readonly CardNow[] {
  return inOrder(items, state.seed).map((item) => {
    const card = task.items.find(({ id }) => id === item.id) as Card;
    return cardNow(task, card, item, state.answers[item.id] ?? blank(item), which);
  });
}

/**
 * The card in the learner's hand: the one they turned to, else the next after it that lies in no
 * bin yet. Nothing once every card lies in one.
 */
export function inHand(cards: readonly CardNow[], at: string): CardNow | undefined {
  const from = Math.max(
    cards.findIndex(({ card }) => card.id === at),
    0,
  );
  return [...cards.slice(from), ...cards.slice(0, from)].find(({ place }) => place === 'hand');
}

function cardNow(
  { assigned, bins }: SortTask,
  card: Card,
  item: StagedItem,
  answer: StagedAnswer,
  which: 'present' | 'counted',
): CardNow {
  const stages = which === 'counted' ? counted(item, answer) : stagesShown(item, answer, assigned);
  const bin = stages.find(({ stage }) => stage.id === BIN) as StageNow;
  const reason = stages.find(({ stage }) => stage.id === REASON);
  const reasonAsk = reason?.stage.asks[0];
  const ask = bin.stage.asks[0] as Ask;
  const last = bin.answer.tries.at(-1)?.[BIN] ?? '';
  const chosenNow = chosen(bin.stage, bin.answer)[BIN] ?? '';
  const isTold = bin.standing === 'told' || (assigned?.closed && !assigned.blind);
  /** As the engine has it when it tells: the first in the author's order. */
  const first = bins.find(({ id }) => card.accepted.includes(id))?.id ?? '';
  const isRight = isRightIn(ask, { [BIN]: last });
  const place = isRight ? 'right' : isTold ? 'told' : chosenNow === '' ? 'hand' : 'placed';
  return {
    card,
    item,
    answer,
    place,
    bin: { hand: '', placed: chosenNow, right: last, told: first }[place],
    last,
    struck: struck(ask, bin.answer),
    reason: reason && reasonAsk && { ...reason, ask: reasonAsk },
    status: statusOf(stages),
  };
}
