import { isLater } from '../backup/format.ts';
import { hash } from '../random.ts';
import {
  type Entry,
  fromText,
  isWritten,
  MOST_ENTRIES,
  type Notebook,
  toText,
} from './notebook.ts';

/**
 * The standards kept here and a file's, as stored text: what the file has beside them comes after
 * them. One that both have changed is there twice. A file’s text that is no notebook changes
 * nothing, nor does a notebook here that a later course wrote; `undefined` where what is here cannot
 * be read.
 */
export function mergeNotebooks(here: string, file: string): string | undefined {
  const [own, other] = [fromText(here), fromText(file)];
  if (!other || isLater(here)) return here;
  if (!own) return undefined;
  const all = other.filter(isWritten).reduce(added, own.filter(isWritten));
  return all.length > own.filter(isWritten).length ? toText(all) : here;
}

/** `all` with `entry`, unless its words stand there already or there is no room. */
function added(all: Notebook, entry: Entry): Notebook {
  const words = wordsOf(entry);
  if (all.length >= MOST_ENTRIES || all.some((one) => wordsOf(one) === words)) return all;
  const isTaken = all.some(({ id }) => id === entry.id);
  return [...all, isTaken ? { ...entry, id: `${entry.id.slice(0, 60)}-${hash(words)}` } : entry];
}

function wordsOf({ as, standard }: Entry): string {
  return JSON.stringify([as, ...Object.entries(standard).sort()]);
}
