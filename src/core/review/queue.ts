import { heldAt } from './answer.ts';
import { dayAhead, dayStart } from './day.ts';
import { type CardRecord, type Deck, recordOf } from './deck.ts';

/** A card that takes part. Cards with the same `note` give each other away: one of them a day. */
export interface Candidate {
  readonly id: string;
  readonly note: string;
}

/** What is left of a day, in the order in which it is asked. */
export interface Queue {
  /** Seen a short while ago, and to be asked again today. */
  readonly learning: readonly string[];
  /** Learnt, and due. */
  readonly due: readonly string[];
  /** New, as many as the day has room for. */
  readonly fresh: readonly string[];
  /** What is asked now; `undefined` if that is all, or all that is left must wait. */
  readonly next: string | undefined;
  /** When the next one of those that must wait can be asked; only where `next` is missing. */
  readonly wait: number | undefined;
}

/** How long before its time a card that is being learnt may be asked, if nothing else is left. */
const EARLY_MS = 20 * 60_000;

/**
 * The queue of the day that holds `now`: cards being learnt whose time has come, then those due,
 * longest overdue first, then new ones as they are listed. Of a note that was asked today no other
 * card is asked, as its answer is still fresh.
 */
export function queueOf(deck: Deck, cards: readonly Candidate[], now: number): Queue {
  const [begin, end] = [dayStart(now), dayAhead(now, 1)];
  const open = cards
    .map(({ id, note }) => ({ id, note, record: recordOf(deck, id) }))
    .filter(({ record }) => heldAt(record, now) === undefined);
  const isLearning = ({ memory }: CardRecord) => memory !== undefined && memory.stage !== 2;
  const learning = open
    .filter(({ record }) => isLearning(record) && dueOf(record) < end)
    .sort(byDue);
  const seen = new Set(notesSince(deck, cards, begin));
  for (const { note } of learning) seen.add(note);
  const once = ({ note }: Candidate) => !seen.has(note) && seen.add(note).size > 0;
  const due = open
    .filter(({ record }) => record.memory?.stage === 2 && dueOf(record) < end)
    .sort(byDue)
    .filter(once);
  const room = Math.max(0, deck.settings.fresh - freshSince(deck, begin));
  const fresh = open
    .filter(({ record }) => !record.memory)
    .filter(once)
    .slice(0, room);
  const ready = learning.find(({ record }) => dueOf(record) <= now);
  const early = learning.find(({ record }) => dueOf(record) <= now + EARLY_MS);
  const next = ready ?? due[0] ?? fresh[0] ?? early;
  return {
    learning: idsOf(learning),
    due: idsOf(due),
    fresh: idsOf(fresh),
    next: next?.id,
    wait: next || !learning[0] ? undefined : dueOf(learning[0].record) - EARLY_MS,
  };
}

/** How many new cards were begun since `begin`. */
function freshSince({ cards }: Pick<Deck, 'cards'>, begin: number): number {
  return Object.values(cards).filter(({ log }) =>
    log.some(([time, , stage]) => stage === 0 && time >= begin),
  ).length;
}

function notesSince(deck: Deck, cards: readonly Candidate[], begin: number): readonly string[] {
  return cards
    .filter(({ id }) => (recordOf(deck, id).log.at(-1)?.[0] ?? 0) >= begin)
    .map(({ note }) => note);
}

function dueOf({ memory }: CardRecord): number {
  return memory?.due ?? 0;
}

function byDue(a: { readonly record: CardRecord }, b: { readonly record: CardRecord }): number {
  return dueOf(a.record) - dueOf(b.record);
}

function idsOf(cards: readonly Candidate[]): readonly string[] {
  return cards.map(({ id }) => id);
}
