import { type Range, shareInterval } from '../interval.ts';
import { heldAt } from './answer.ts';
import { dayAhead, dayStart } from './day.ts';
import { type Deck, recordOf } from './deck.ts';

/** How far ahead the forecast looks, in days. */
const FORECAST = 14;

/** A card is mature once its interval has reached three weeks, as Anki has it. */
const MATURE = 21;

/** With fewer reviews of mature cards a share says too little. */
export const ENOUGH = 20;

/** How it goes, counted. */
export interface Statistics {
  /** Reviews made today, and how many of them were remembered. */
  readonly today: { readonly reviews: number; readonly remembered: number };
  /** Cards that fall due today (or before) and on each of the days after it. */
  readonly forecast: readonly { readonly day: number; readonly count: number }[];
  readonly counts: {
    readonly fresh: number;
    readonly learning: number;
    readonly young: number;
    readonly mature: number;
    readonly held: number;
  };
  /** Of all reviews of mature cards, how many were remembered; `range` only where there are enough. */
  readonly retention: {
    readonly reviews: number;
    readonly remembered: number;
    readonly range: Range | undefined;
  };
}

/** The figures of `deck` for the cards that take part; reviews are those of all cards ever. */
export function statisticsOf(deck: Deck, cards: readonly string[], now: number): Statistics {
  const begin = dayStart(now);
  const reviews = Object.values(deck.cards).flatMap(({ log }) => log);
  const today = reviews.filter(([time]) => time >= begin);
  const mature = reviews.filter(([, , stage, days]) => stage === 2 && days >= MATURE);
  const records = cards.map((id) => recordOf(deck, id));
  const open = records.filter((record) => heldAt(record, now) !== 'always');
  const memories = open.flatMap(({ memory }) => (memory ? [memory] : []));
  const forecast = Array.from({ length: FORECAST }, (_, ahead) => {
    const from = ahead === 0 ? Number.NEGATIVE_INFINITY : dayAhead(now, ahead);
    const to = dayAhead(now, ahead + 1);
    const count = memories.filter(({ due }) => due >= from && due < to).length;
    return { day: dayAhead(now, ahead), count };
  });
  const learnt = memories.filter(({ stage }) => stage === 2);
  const old = learnt.filter(({ days }) => days >= MATURE).length;
  const remembered = remember(mature);
  return {
    today: { reviews: today.length, remembered: remember(today) },
    forecast,
    counts: {
      fresh: open.length - memories.length,
      learning: memories.length - learnt.length,
      young: learnt.length - old,
      mature: old,
      held: records.length - open.length,
    },
    retention: {
      reviews: mature.length,
      remembered,
      range: mature.length >= ENOUGH ? shareInterval(remembered, mature.length) : undefined,
    },
  };
}

function remember(reviews: readonly (readonly [number, number, ...unknown[]])[]): number {
  return reviews.filter(([, rating]) => rating > 1).length;
}
