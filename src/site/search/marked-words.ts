import { BORDER } from '../../core/indexed-text.ts';
import type { Stretch } from './places.ts';
import type { Query } from './query.ts';

/** The words of one page, as the index keeps them, and what to mark in them. */
export interface Marked {
  readonly words: readonly string[];
  /** Chinese pages keep their spaces inside words; others had them taken out. */
  readonly spaced: boolean;
  readonly marks: readonly Stretch[];
}

/** Cuts what the index keeps of a page into words, and drops marks on words that only begin alike. */
export function markedWords(query: Query, content: string, marks: readonly Stretch[]): Marked {
  const spaced = content.includes(BORDER);
  const words = content
    .split(spaced ? BORDER : /[^\S\uFEFF]+/)
    .map((word) => word.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
  const isMeant = ([first, last]: Stretch) =>
    words.slice(first, last + 1).every((word) => fits(word, query));
  return { words, spaced, marks: marks.filter(isMeant) };
}

/**
 * Whether a word on the page is meant by the query. The index finds “any” for “a”, as it does “service”
 * for “serv”: beginnings count from three letters on, and for the word being typed, the last one.
 */
function fits(word: string, { tokens }: Query): boolean {
  const forms = word
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}%]+/u)
    .filter((form) => form !== '');
  const whole = forms.join('');
  return (
    forms.length === 0 ||
    tokens.some(({ text }, at) =>
      [...forms, whole].some(
        (form) =>
          form === text || (alike(form, text) && (at === tokens.length - 1 || text.length > 2)),
      ),
    )
  );
}

/** The same beginning, as in “service”, “services” and “serving”. */
function alike(one: string, other: string): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return true;
  return one.slice(0, 4) === other.slice(0, 4) && one.length > 3;
}
