import { has, overlap, type Span } from './find.ts';
import type { Passage, Reading } from './reading.ts';

/**
 * Whether the words at `span` are promised: not spoken to somebody, not what it is all for, and not
 * denied ("does not say", “不说”).
 */
export function isMeant(reading: Reading, passage: Passage, span: Span): boolean {
  return !passage.aside.some((one) => overlap(one, span)) && !isDenied(reading, passage, span);
}

/** Whether a word right before `span` denies it. */
export function isDenied({ lexicon }: Reading, { text }: Passage, [start]: Span): boolean {
  const clause =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  const words = lexicon.spaced
    ? clause.trimEnd().split(/\s+/).slice(-3).join(' ')
    : clause.slice(-6);
  return has(lexicon.denial, lexicon, words);
}

const REACH = 32;

const CLAUSE_END = /[,;:.!?。、\n()]/;
