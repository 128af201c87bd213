import { type CardRecord, type Deck, type Hold, recordOf } from './deck.ts';
import { inOrder, isLaterDeck, readDeck } from './read.ts';

/**
 * What is kept here and what a file brings, united as stored text: of every card the reviews of
 * both, and the memory after the newest of them. The file’s choices count only where nobody has
 * chosen here, or less lately. Text that is no deck gives way to the other one; a deck written by a
 * later edition stays as it is.
 */
export function merge(here: string, file: string): string {
  const [own, other] = [readDeck(here), readDeck(file)];
  if (!other) return here;
  if (!own) return isLaterDeck(here) ? here : JSON.stringify(other);
  return JSON.stringify(mergeDecks(own, other));
}

/** `here` and `file` as one deck. */
export function mergeDecks(here: Deck, file: Deck): Deck {
  const ids = new Set([...Object.keys(here.cards), ...Object.keys(file.cards)]);
  return {
    format: 1,
    cards: Object.fromEntries(
      [...ids].map((id) => [id, mergeRecords(recordOf(here, id), recordOf(file, id))]),
    ),
    settings: file.settings.at > here.settings.at ? file.settings : here.settings,
  };
}

function mergeRecords(here: CardRecord, file: CardRecord): CardRecord {
  const hold = newest(here.hold, file.hold);
  const isNewer = (file.memory?.last ?? -1) > (here.memory?.last ?? -1);
  const memory = isNewer ? file.memory : here.memory;
  return {
    ...(memory && { memory }),
    log: inOrder([...here.log, ...file.log]),
    ...(hold && { hold }),
  };
}

function newest(here: Hold | undefined, file: Hold | undefined): Hold | undefined {
  return file && file.at > (here?.at ?? -1) ? file : here;
}
