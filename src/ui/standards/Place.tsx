import { quoteOf } from '../../core/standards/quote.ts';
import type { Finding, Standard } from '../../core/standards/standard.ts';
import { languageOf } from '../language-of.ts';
import type { Words } from '../words.ts';

interface PlaceProps {
  readonly id?: string;
  readonly finding: Finding;
  readonly standard: Standard;
  readonly inSlots: boolean;
  readonly words: Words;
}

/** Where a weak spot is: the slot, and the words marked in what stands around them. */
export function Place({ id, finding, standard, inSlots, words }: PlaceProps) {
  const quote = quoteOf(finding, standard);
  return (
    <p class="standards-place" id={id}>
      {inSlots && <span class="standards-slot">{words(`checker.slot.${finding.slot}`)}</span>}
      {!quote && <span class="standards-missing">{words('checker.here.missing')}</span>}
      {quote && (
        <q lang={languageOf(standard[finding.slot] ?? '')}>
          {quote.before}
          <mark>{quote.words}</mark>
          {quote.after}
        </q>
      )}
    </p>
  );
}
