import type { Look, Spot } from '../check.ts';
import { find, has, type Span } from '../find.ts';
import { isDenied } from '../meant.ts';
import { around, type Passage, passageIn, type Reading } from '../reading.ts';

/**
 * Kept from customers in so many words, told where they do not see it, or told nowhere. What is
 * private stays so, and a rule of work may be internal where it promises customers nothing.
 */
export const unpublished: Look = (reading) => {
  const { lexicon, passages, inSlots } = reading;
  const isPromise = passages.some(({ text }) => has(lexicon.promised, lexicon, text));
  const spots = passages.flatMap((passage): readonly Spot[] => {
    const isTold = passage.slot === 'told';
    return [
      ...find(lexicon.secret, lexicon, passage.text),
      ...(isTold || isPromise ? find(lexicon.internal, lexicon, passage.text) : []),
      ...(isTold ? find(lexicon.backstage, lexicon, passage.text) : []),
    ]
      .filter((span) => !isDenied(reading, passage, span) && !isPrivate(reading, passage, span))
      .map((span) => ({ slot: passage.slot, span }));
  });
  const isMissing = inSlots && passageIn(reading, 'does') && !passageIn(reading, 'told');
  return isMissing && spots.length === 0 ? [{ slot: 'told' }] : spots;
};

function isPrivate(reading: Reading, passage: Passage, span: Span): boolean {
  if (passage.slot === 'told') return false;
  return has(reading.lexicon.privacy, reading.lexicon, around(reading, passage, span));
}
