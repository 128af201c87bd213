import { overlap, type Span } from './find.ts';
import { meanOnly } from './flaws/mean-only.ts';
import { tooMuch } from './flaws/too-much.ts';
import { unmeasured } from './flaws/unmeasured.ts';
import { unpublished } from './flaws/unpublished.ts';
import { unsafe } from './flaws/unsafe.ts';
import { untestable } from './flaws/untestable.ts';
import { vague } from './flaws/vague.ts';
import { passageIn, type Reading, read } from './reading.ts';
import { type Check, type Finding, FLAWS, type Flaw, SLOTS, type Slot } from './standard.ts';

/** Where a flaw shows; without a span, where something is missing. */
export interface Spot {
  readonly slot: Slot;
  readonly span?: Span;
}

/** Looks for one flaw. */
export type Look = (reading: Reading) => readonly Spot[];

/**
 * The weak spots of a standard, in the order in which they are read, what is missing last. It knows
 * words, not trades: what it names is a suspicion, and what it does not name need not be sound.
 */
export const check: Check = (draft, language) => {
  const reading = read(draft, language);
  const found = FLAWS.flatMap((flaw) =>
    LOOKS[flaw](reading).map((spot) => findingOf(flaw, spot, reading)),
  );
  const ids = new Set<string>();
  return found
    .filter(({ id }) => !ids.has(id) && ids.add(id))
    .filter((finding) => !isWithinAnother(finding, found))
    .sort((one, other) => placeOf(one) - placeOf(other));
};

const LOOKS: Readonly<Record<Flaw, Look>> = {
  vague,
  unmeasured,
  'mean-only': meanOnly,
  'too-much': tooMuch,
  unsafe,
  unpublished,
  untestable,
};

function findingOf(flaw: Flaw, { slot, span }: Spot, reading: Reading): Finding {
  const words = span ? (passageIn(reading, slot)?.text.slice(...span) ?? '') : '';
  const id = `${flaw}:${slot}:${words.replace(/\s+/g, ' ')}`;
  return span ? { id, flaw, slot, span } : { id, flaw, slot };
}

/** The same flaw in words that are part of longer ones need not be named twice. */
function isWithinAnother({ flaw, slot, span }: Finding, all: readonly Finding[]): boolean {
  if (!span) return false;
  return all.some(
    (other) =>
      other.flaw === flaw &&
      other.slot === slot &&
      other.span !== undefined &&
      overlap(other.span, span) &&
      other.span[1] - other.span[0] > span[1] - span[0],
  );
}

function placeOf({ slot, span }: Finding): number {
  return SLOTS.indexOf(slot) * 1e6 + (span ? span[0] : 1e8);
}
