import { has, type Span } from './find.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/**
 * Where words are quoted that somebody says, or is not to say: “until then she says ‘soon’”. What a
 * notice promises in quotation marks is a promise all the same, and so is a text that is one quote.
 */
export function quotesIn(raw: string, text: string, lexicon: Lexicon): readonly Span[] {
  return Array.from(
    raw.matchAll(QUOTED),
    ({ 0: found, index }): Span => [index, index + found.length],
  ).filter(([start]) => {
    const before = text.slice(Math.max(0, start - REACH), start);
    return has(lexicon.speaking, lexicon, before) || has(lexicon.denial, lexicon, before);
  });
}

/** How far before a quotation mark it is looked for who speaks. */
const REACH = 24;

const QUOTED =
  /“[^“”]{0,300}”|"[^"\n]{0,300}"|「[^「」]{0,300}」|『[^『』]{0,300}』|‘[^‘]{0,300}?’(?!\p{L})/gu;
