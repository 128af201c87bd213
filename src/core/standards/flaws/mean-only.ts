import type { Look } from '../check.ts';
import { find, has, overlap, type Span } from '../find.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isMeant } from '../meant.ts';
import { partsOf } from '../reading.ts';

/** A mean, and in no other statement a share that must be met or a limit for each case. */
export const meanOnly: Look = (reading) => {
  const { lexicon, passages } = reading;
  const said = passages.filter(({ slot }) => slot !== 'need' && slot !== 'told');
  const means = said.flatMap((passage) =>
    find(lexicon.mean, lexicon, passage.text)
      .filter((span) => isMeant(reading, passage, span))
      .map((span) => ({ slot: passage.slot, span })),
  );
  if (means.length === 0) return [];
  const tail = said.some(({ text }) =>
    statements(text, lexicon).some((span) => isTail(lexicon, text.slice(...span))),
  );
  return tail ? [] : means;
};

function isTail(lexicon: Lexicon, statement: string): boolean {
  if (has(lexicon.mean, lexicon, statement)) return false;
  return has(lexicon.share, lexicon, statement) || has(lexicon.cap, lexicon, statement);
}

/** What `text` states, one thing after another. */
function statements(text: string, lexicon: Lexicon): readonly Span[] {
  const ands = find(lexicon.and, lexicon, text);
  return partsOf(text, /[,;:。!?\n]+|\.(?=\s|$)/g).flatMap((part) => {
    const inside = ands.filter((and) => overlap(and, part));
    const cuts = [part[0], ...inside.map(([start]) => Math.max(start, part[0])), part[1]];
    return cuts.slice(1).map((to, index): Span => [cuts[index] ?? part[0], to]);
  });
}
