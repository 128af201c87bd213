import type { Look } from '../check.ts';
import { find, has, type Span } from '../find.ts';
import { isMeant } from '../meant.ts';
import { isTimed } from '../measure.ts';
import { around, type Passage, type Reading, sentenceAt } from '../reading.ts';

/**
 * Words that everybody understands otherwise. A word that is made plain right after it ("promptly:
 * within 5 minutes"), or whose limit is in the same statement, is no longer one of them.
 */
export const vague: Look = (reading) => {
  const { lexicon, passages } = reading;
  return passages
    .filter(({ slot }) => slot !== 'need' && slot !== 'told')
    .flatMap((passage) => {
      const spots = (words: readonly string[], isPlain: Test) =>
        find(words, lexicon, passage.text)
          .filter((span) => isMeant(reading, passage, span) && !isPlain(reading, passage, span))
          .map((span) => ({ slot: passage.slot, span }));
      return [
        ...spots(lexicon.manner, isExplained),
        ...spots(lexicon.soon, hasLimit),
        ...spots(lexicon.punctual, hasTime),
        ...spots(lexicon.often, hasNumber),
        ...spots(lexicon.escape, () => false),
        ...spots(lexicon.hedge, hasCap),
      ];
    });
};

type Test = (reading: Reading, passage: Passage, span: Span) => boolean;

const isExplained: Test = ({ lexicon }, passage, span) => {
  const rest = passage.text.slice(span[1], sentenceAt(passage, span)[1]);
  const [explains] = find(lexicon.meaning, lexicon, rest.slice(0, NEAR));
  if (!explains || OTHER_CLAUSE.test(rest.slice(0, explains[0]))) return false;
  const meaning = rest.slice(explains[1]);
  return (
    has(lexicon.acts, lexicon, meaning) ||
    has(lexicon.count, lexicon, meaning) ||
    isTimed(lexicon, meaning)
  );
};

const hasLimit: Test = (reading, passage, span) =>
  isTimed(reading.lexicon, around(reading, passage, span));

/** Beyond it "usually" no longer matters. */
const hasCap: Test = (reading, passage, span) =>
  has(reading.lexicon.cap, reading.lexicon, around(reading, passage, span));

/** The time that is meant may stand anywhere in the standard. */
const hasTime: Test = ({ lexicon, passages }) =>
  passages.some(({ text }) => isTimed(lexicon, text));

const hasNumber: Test = (reading, passage, span) => {
  const said = around(reading, passage, span);
  return isTimed(reading.lexicon, said) || has(reading.lexicon.count, reading.lexicon, said);
};

/** What stands between is more than a pause right before the meaning. */
const OTHER_CLAUSE = /[,;].*\S/s;

/** How far after a word its meaning may begin. */
const NEAR = 16;
