import { type Entry, isWritten, type Notebook } from '../standards/notebook.ts';
import { SLOTS, type Standard } from '../standards/standard.ts';

/**
 * The standards of `notebook` in which anything is written, each once; those that say the same as one
 * of `elsewhere` left out. Two say the same if their words do, whatever slots and signs are between.
 */
export function freshStandards(
  notebook: Notebook,
  elsewhere: readonly Standard[],
): readonly Entry[] {
  const seen = new Set(elsewhere.map(wordsOf));
  return notebook.filter((entry) => {
    const words = wordsOf(entry.standard);
    if (!isWritten(entry) || seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

/** Those of `fresh` that were chosen; all of them until somebody chose. */
export function chosenStandards(
  fresh: readonly Entry[],
  chosen: readonly string[] | null,
): readonly Entry[] {
  return chosen === null ? fresh : fresh.filter(({ id }) => chosen.includes(id));
}

/** The words of a standard and nothing else, in the order of its slots. */
function wordsOf(standard: Standard): string {
  return SLOTS.map((slot) => standard[slot] ?? '')
    .join('')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
