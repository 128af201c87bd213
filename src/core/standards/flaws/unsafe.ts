import type { Look } from '../check.ts';
import { find, has, overlap, type Span } from '../find.ts';
import { isDenied, isMeant } from '../meant.ts';
import { around, type Passage, partsOf, type Reading } from '../reading.ts';

/**
 * A pressure of time or number on a step at which haste does harm, haste itself, and punishment per
 * case, which makes people hide what went wrong. A mean is no such pressure, nor is time for waiting,
 * for beginning and for telling, nor one that is said not to count the step.
 */
export const unsafe: Look = (reading) => {
  const { lexicon, passages } = reading;
  return passages
    .filter(({ slot }) => slot !== 'need' && slot !== 'told')
    .flatMap((passage) => {
      const { text, slot } = passage;
      const outright = [
        ...find(lexicon.penalty, lexicon, text),
        ...find(lexicon.haste, lexicon, text),
      ];
      const pressure = [
        ...find(lexicon.within, lexicon, text),
        ...find(lexicon.quota, lexicon, text),
      ];
      return [
        ...outright.filter((span) => isMeant(reading, passage, span)),
        ...pressure.filter((span) => landsBadly(reading, passage, span)),
      ].map((span) => ({ slot, span }));
    });
};

function landsBadly(reading: Reading, passage: Passage, span: Span): boolean {
  const { lexicon, passages } = reading;
  if (passages.some(({ text }) => has(lexicon.untimed, lexicon, text))) return false;
  if (isDenied(reading, passage, span)) return false;
  const said = reading.inSlots
    ? around(reading, passage, span)
    : passage.text.slice(...partAt(passage, span, STATEMENT_END));
  if (!has(lexicon.steps, lexicon, said)) return false;
  const clause = passage.text.slice(...partAt(passage, span, CLAUSE_END));
  return !has(lexicon.harmless, lexicon, clause) && !has(lexicon.mean, lexicon, clause);
}

function partAt({ text }: Passage, span: Span, end: RegExp): Span {
  return partsOf(text, end).find((part) => overlap(part, span)) ?? span;
}

const STATEMENT_END = /[;。!?\n]+|\.(?=\s|$)/g;
const CLAUSE_END = /[,;:。!?\n]+|\.(?=\s|$)/g;
