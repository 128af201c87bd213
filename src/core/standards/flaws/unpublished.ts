import type { Look, Spot } from '../check.ts';
import { find } from '../find.ts';
import { isDenied } from '../meant.ts';
import { passageIn } from '../reading.ts';

/** Kept from customers in so many words, told where they do not see it, or told nowhere. */
export const unpublished: Look = (reading) => {
  const { lexicon, passages, inSlots } = reading;
  const spots = passages.flatMap((passage): readonly Spot[] => {
    const places = passage.slot === 'told' ? find(lexicon.backstage, lexicon, passage.text) : [];
    return [...find(lexicon.secret, lexicon, passage.text), ...places]
      .filter((span) => !isDenied(reading, passage, span))
      .map((span) => ({ slot: passage.slot, span }));
  });
  const isMissing = inSlots && passageIn(reading, 'does') && !passageIn(reading, 'told');
  return isMissing && spots.length === 0 ? [{ slot: 'told' }] : spots;
};
