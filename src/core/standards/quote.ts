import type { Finding, Standard } from './standard.ts';

/** The words of a finding with a little of what stands around them. */
export interface Quote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The words of `finding` as they stand in `standard`, if it is about any. */
export function quoteOf({ slot, span }: Finding, standard: Standard): Quote | undefined {
  if (!span) return undefined;
  const text = standard[slot] ?? '';
  const [start, end] = span;
  return {
    before: cut(text.slice(0, start), 'end'),
    words: text.slice(start, end),
    after: cut(text.slice(end), 'start'),
  };
}

/** How much of the text around the words is shown, in UTF-16 units. */
const AROUND = 24;

/** The part of `text` next to the words, cut between words and never through a character. */
function cut(text: string, keep: 'start' | 'end'): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= AROUND) return line;
  if (keep === 'start')
    return `${line.slice(0, AROUND).replace(/(?:[a-z]+|\p{Surrogate})$/iu, '')}…`;
  return `…${line.slice(-AROUND).replace(/^(?:[a-z]+|\p{Surrogate})/iu, '')}`;
}
