import type { Look } from '../check.ts';
import { find, has, type Span } from '../find.ts';
import { isMeant } from '../meant.ts';
import { around, type Passage, passageIn, type Reading } from '../reading.ts';

/**
 * What nobody can always keep, a few seconds for each and every case, and exactness for its own
 * sake; save where safety, privacy or the law asks for nothing less.
 */
export const tooMuch: Look = (reading) => {
  const { lexicon, passages } = reading;
  return passages
    .filter(({ slot }) => slot !== 'need' && slot !== 'told')
    .flatMap((passage) => {
      const hasty = find(lexicon.seconds, lexicon, passage.text).filter((span) =>
        isForEach(reading, passage, span),
      );
      const always = find(lexicon.absolute, lexicon, passage.text).filter(
        (span) => !isTail(reading, passage, span),
      );
      return [...always, ...hasty, ...find(lexicon.precise, lexicon, passage.text)]
        .filter((span) => isMeant(reading, passage, span) && !isRequired(reading, passage, span))
        .map((span) => ({ slot: passage.slot, span }));
    });
};

function isForEach(reading: Reading, passage: Passage, span: Span): boolean {
  const { lexicon, passages } = reading;
  const said = around(reading, passage, span);
  return (
    has(lexicon.each, lexicon, said) &&
    !has(lexicon.greeting, lexicon, said) &&
    !passages.some(({ text }) => has(lexicon.share, lexicon, text))
  );
}

/** Beside a share, "never later than three hours" is the limit for those left over. */
function isTail({ lexicon, passages }: Reading, { text }: Passage, [start]: Span): boolean {
  const [clause = ''] = text.slice(start).split(CLAUSE_END, 1);
  return (
    has(lexicon.cap, lexicon, clause) &&
    passages.some((one) => has(lexicon.share, lexicon, one.text))
  );
}

/** The reason may stand where it belongs: in the slot for the customer's need. */
function isRequired(reading: Reading, passage: Passage, span: Span): boolean {
  const { lexicon } = reading;
  const said = `${around(reading, passage, span)}\n${passageIn(reading, 'need')?.text ?? ''}`;
  return has(lexicon.safety, lexicon, said) || has(lexicon.privacy, lexicon, said);
}

const CLAUSE_END = /[,;:。!?\n]|\.(?=\s|$)/;
