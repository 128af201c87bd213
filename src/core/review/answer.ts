import { dayAhead } from './day.ts';
import { type CardRecord, type Deck, type Memory, type Rating, recordOf } from './deck.ts';

/** When a review at `now` counts as made: after all others of its card, also if the clock was set back. */
export function momentOf({ log, memory }: CardRecord, now: number): number {
  return Math.max(now, (log.at(-1)?.[0] ?? -1) + 1, (memory?.last ?? -1) + 1);
}

/** `deck` after `card` was reviewed, which leaves it with `memory`. */
export function answered(deck: Deck, card: string, rating: Rating, memory: Memory): Deck {
  const record = recordOf(deck, card);
  const { stage, days } = record.memory ?? { stage: 0, days: 0 };
  const log = [...record.log, [memory.last, rating, stage, days] as const];
  return withRecord(deck, card, { ...record, memory, log });
}

/** What it takes to undo a review. */
export interface Step {
  readonly card: string;
  /** When the review was made. */
  readonly time: number;
  /** What was known before. */
  readonly memory: Memory | undefined;
}

/** `deck` without the review of `step`; `deck` itself if another one of that card came after it. */
export function undone(deck: Deck, { card, time, memory }: Step): Deck {
  const { log, hold } = recordOf(deck, card);
  if (log.at(-1)?.[0] !== time) return deck;
  const record = { ...(memory && { memory }), log: log.slice(0, -1), ...(hold && { hold }) };
  return withRecord(deck, card, record);
}

/** `deck` with `card` kept out until the next day begins, or for good. */
export function held(deck: Deck, card: string, how: 'today' | 'always', now: number): Deck {
  const until = how === 'today' ? dayAhead(now, 1) : null;
  return withRecord(deck, card, { ...recordOf(deck, card), hold: { until, at: now } });
}

/** `deck` with `card` let in again. */
export function released(deck: Deck, card: string, now: number): Deck {
  return withRecord(deck, card, { ...recordOf(deck, card), hold: { until: 0, at: now } });
}

/** Whether the card is kept out at `now`: 'today', or 'always'. */
export function heldAt({ hold }: CardRecord, now: number): 'today' | 'always' | undefined {
  if (!hold) return undefined;
  if (hold.until === null) return 'always';
  // A clock that ran ahead cannot keep it out longer than a day.
  return now < hold.until && hold.until <= dayAhead(now, 1) ? 'today' : undefined;
}

/** How many cards were reviewed at a time yet to come: the clock was ahead then, by a day or more. */
export function aheadOf({ cards }: Pick<Deck, 'cards'>, now: number): number {
  return Object.values(cards).filter((record) => isAhead(record, now)).length;
}

/** `deck` with the reviews of a time yet to come taken for reviews of `now`: none is lost. */
export function broughtBack(deck: Deck, now: number): Deck {
  const cards = Object.entries(deck.cards).map(([id, record]) => [
    id,
    isAhead(record, now) ? moved(record, now) : record,
  ]);
  return { ...deck, cards: Object.fromEntries(cards) };
}

const DAY = 86_400_000;

function isAhead({ log, memory }: CardRecord, now: number): boolean {
  return Math.max(log.at(-1)?.[0] ?? 0, memory?.last ?? 0) > now + DAY;
}

/** Those ahead end at `now`, a millisecond apart, and stay behind those that are not. */
function moved({ log, memory, hold }: CardRecord, now: number): CardRecord {
  const past = log.filter(([time]) => time <= now);
  const ahead = log.slice(past.length);
  const from = Math.max(now - ahead.length, past.at(-1)?.[0] ?? 0);
  const back = ahead.map(
    ([, ...rest], index) => [from + index + 1, ...rest] as (typeof log)[number],
  );
  const last = back.at(-1)?.[0] ?? now;
  const kept = memory && { ...memory, due: memory.due - memory.last + last, last };
  return { ...(kept && { memory: kept }), log: [...past, ...back], ...(hold && { hold }) };
}

function withRecord(deck: Deck, card: string, record: CardRecord): Deck {
  return { ...deck, cards: { ...deck.cards, [card]: record } };
}
