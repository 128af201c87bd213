import { isLater } from '../backup/format.ts';
import {
  type CardRecord,
  type Deck,
  type Hold,
  type Memory,
  type Review,
  recordOf,
} from './deck.ts';
import { inOrder, readDeck } from './read.ts';

/** What is known of `card` after the reviews of `log`, its first one included, one after the other. */
export type Replay = (card: string, log: readonly Review[]) => Memory | undefined;

/**
 * What is kept here and what a file brings, united as stored text: of every card the reviews of
 * both, and what is known after all of them. The file’s choices count only where nobody has chosen
 * here, or less lately. A file’s text that is no deck changes nothing, nor does a deck here that a
 * later course wrote; `undefined` where what is here cannot be read.
 */
export function merge(here: string, file: string, replay: Replay): string | undefined {
  const [own, other] = [readDeck(here), readDeck(file)];
  if (!other || isLater(here)) return here;
  return own && JSON.stringify(mergeDecks(own, other, replay));
}

/** `here` and `file` as one deck. */
export function mergeDecks(here: Deck, file: Deck, replay: Replay): Deck {
  const ids = new Set([...Object.keys(here.cards), ...Object.keys(file.cards)]);
  return {
    format: 1,
    cards: Object.fromEntries(
      [...ids].map((id) => [
        id,
        mergeRecords(recordOf(here, id), recordOf(file, id), (log) => replay(id, log)),
      ]),
    ),
    settings: file.settings.at > here.settings.at ? file.settings : here.settings,
  };
}

function mergeRecords(
  here: CardRecord,
  file: CardRecord,
  replay: (log: readonly Review[]) => Memory | undefined,
): CardRecord {
  const hold = newest(here.hold, file.hold);
  const log = inOrder([...here.log, ...file.log]);
  const latest = later(here.memory, file.memory);
  const isTold = [here, file].some((one) => one.log.length === log.length && one.memory === latest);
  const memory = isTold || !isWhole(log, latest) ? latest : replay(log);
  return { ...(memory && { memory }), log, ...(hold && { hold }) };
}

/** Whether `log` begins with the first review of its card and ends with the newest one there was. */
function isWhole(log: readonly Review[], latest: Memory | undefined): boolean {
  const [first, last] = [log[0], log.at(-1)];
  return first?.[2] === 0 && last !== undefined && last[0] >= (latest?.last ?? 0);
}

/** The newer memory; of two after the same review the one that asks sooner. */
function later(one: Memory | undefined, other: Memory | undefined): Memory | undefined {
  if (!one || !other) return one ?? other;
  const isOther = other.last - one.last || one.due - other.due;
  return isOther > 0 ? other : one;
}

function newest(here: Hold | undefined, file: Hold | undefined): Hold | undefined {
  return file && file.at > (here?.at ?? -1) ? file : here;
}
