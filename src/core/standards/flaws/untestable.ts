import type { Look } from '../check.ts';
import { find, has } from '../find.ts';
import { isMeant } from '../meant.ts';
import { around } from '../reading.ts';

/**
 * What staff feel or intend, and everything at once: nobody could say whether it was kept. What
 * customers feel can be told where they are asked, and how many must say so.
 */
export const untestable: Look = (reading) => {
  const { lexicon, passages } = reading;
  return passages
    .filter(({ slot }) => slot !== 'need' && slot !== 'told')
    .flatMap((passage) => {
      const meant = (words: readonly string[]) =>
        find(words, lexicon, passage.text).filter((span) => isMeant(reading, passage, span));
      const felt = meant(lexicon.felt).filter((span) => {
        const said = around(reading, passage, span);
        const counted = has(lexicon.share, lexicon, said) || has(lexicon.count, lexicon, said);
        return !(counted && has(lexicon.asked, lexicon, said));
      });
      return [...meant(lexicon.inward), ...felt].map((span) => ({ slot: passage.slot, span }));
    });
};
