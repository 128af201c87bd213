import type { Lexicon, WordList } from './lexicon/lexicon.ts';

/** Where something stands in a text: from `start`, up to before `end`. */
export type Span = readonly [start: number, end: number];

/** Every place in `text` (made plain) where one of the words stands, from left to right. */
export function find(words: WordList, { spaced }: Lexicon, text: string): readonly Span[] {
  return Array.from(text.matchAll(patternOf(words, spaced)), ({ 0: found, index }) => [
    index,
    index + found.length,
  ]);
}

/**
 * Whether one of the words stands in `text` (made plain). Asked again about the same text, as for
 * each finding in one long sentence, it does not look again.
 */
export function has(words: WordList, { spaced }: Lexicon, text: string): boolean {
  const last = answers.get(words);
  if (last?.text === text) return last.has;
  const answer = { text, has: text.search(patternOf(words, spaced)) >= 0 };
  answers.set(words, answer);
  return answer.has;
}

/** What was asked last about each list. */
const answers = new WeakMap<WordList, { readonly text: string; readonly has: boolean }>();

/** Whether the two share a character. */
export function overlap(one: Span, other: Span): boolean {
  return one[0] < other[1] && other[0] < one[1];
}

const patterns = new WeakMap<WordList, RegExp>();

function patternOf(words: WordList, spaced: boolean): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const any = words.length > 0 ? words.join('|') : '(?!)';
  const pattern = new RegExp(spaced ? `(?<![\\p{L}\\d])(?:${any})(?![\\p{L}\\d])` : any, 'gu');
  patterns.set(words, pattern);
  return pattern;
}
