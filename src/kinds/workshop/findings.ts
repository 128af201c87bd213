import { languageIn } from '../../core/language.ts';
import { check } from '../../core/standards/check.ts';
import { sorted } from '../../core/standards/dismissal.ts';
import { type Finding, SLOTS, type Standard } from '../../core/standards/standard.ts';
import { emptySlots, isWritten } from './state/standing.ts';
import type { Written } from './state/types.ts';

/**
 * The weak spots of `standard`, in the language it is written in. Slots that are still empty are
 * listed as missing already, so what is found in them is left out.
 */
export function findingsIn(standard: Standard): readonly Finding[] {
  if (!isWritten(standard)) return [];
  const empty = new Set(emptySlots(standard));
  const found = check({ as: 'slots', standard }, languageIn(wordsOf(standard)));
  return found.filter(({ slot }) => !empty.has(slot));
}

/** The weak spots of `standard` for which its author has not said why they are none. */
export function openFindings(standard: Standard, { dismissed }: Written): readonly Finding[] {
  return sorted(findingsIn(standard), dismissed).open;
}

/** All that is written in `standard`: its language need not be the page's. */
export function wordsOf(standard: Standard): string {
  return SLOTS.map((slot) => standard[slot] ?? '').join('\n');
}
