import type { Look } from '../check.ts';
import { find, has, type Span } from '../find.ts';
import { isMeant } from '../meant.ts';
import { around, type Passage, passageIn, type Reading } from '../reading.ts';

/**
 * What nobody can always keep, and a few seconds for each and every case; save where safety, privacy
 * or the law asks for nothing less.
 */
export const tooMuch: Look = (reading) => {
  const { lexicon, passages } = reading;
  return passages
    .filter(({ slot }) => slot !== 'need' && slot !== 'told')
    .flatMap((passage) => {
      const hasty = find(lexicon.seconds, lexicon, passage.text).filter((span) =>
        isForEach(reading, passage, span),
      );
      return [...find(lexicon.absolute, lexicon, passage.text), ...hasty]
        .filter((span) => isMeant(reading, passage, span) && !isRequired(reading, passage, span))
        .map((span) => ({ slot: passage.slot, span }));
    });
};

function isForEach(reading: Reading, passage: Passage, span: Span): boolean {
  const { lexicon, passages } = reading;
  return (
    has(lexicon.each, lexicon, around(reading, passage, span)) &&
    !passages.some(({ text }) => has(lexicon.share, lexicon, text))
  );
}

/** The reason may stand where it belongs: in the slot for the customer's need. */
function isRequired(reading: Reading, passage: Passage, span: Span): boolean {
  const said = `${around(reading, passage, span)}\n${passageIn(reading, 'need')?.text ?? ''}`;
  return has(reading.lexicon.safety, reading.lexicon, said);
}
