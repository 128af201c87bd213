import { SLOTS, type Standard } from '../../../core/standards/standard.ts';
import type { Words } from '../../../ui/words.ts';
import { listed } from './listed.ts';

/** A standard's slots one after the other, as far as they are filled. */
export function asSentence(standard: Standard, words: Words): string {
  const parts = SLOTS.map((slot) => (standard[slot] ?? '').trim()).filter((part) => part !== '');
  return listed(parts, 'between', words) || words('workshop.nothing');
}
