import { isCount, isObject } from '../../../core/json.ts';
import { ownWords } from '../../../core/own-words.ts';
import { REASON_LIMIT } from '../../../core/standards/dismissal.ts';
import { SLOTS, type Standard, TEXT_LIMIT } from '../../../core/standards/standard.ts';
import { FACTORS, type Factor } from '../task.ts';
import { LONGEST_NAME, LONGEST_TEXT, MOST } from './types.ts';

/** `value` as a name is kept; '' for anything but a text. */
export function asName(value: unknown): string {
  return typeof value === 'string' ? ownWords(value, LONGEST_NAME).replaceAll('\n', ' ') : '';
}

/** `value` as what is written at length is kept; '' for anything but a text. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? ownWords(value, LONGEST_TEXT) : '';
}

/** `value` as it is kept in a slot of a standard; '' for anything but a text. */
export function asSlot(value: unknown): string {
  return typeof value === 'string' ? ownWords(value, TEXT_LIMIT) : '';
}

/** `value` as why a finding is dismissed; '' for anything but a text. */
export function asReason(value: unknown): string {
  return typeof value === 'string' ? ownWords(value, REASON_LIMIT).trim() : '';
}

/** A day as in 2026-03-14; '' for anything else. */
export function asDate(value: unknown): string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : '';
}

/** A number of cases; null for anything else. */
export function asCases(value: unknown): number | null {
  return isCount(value) && value <= MOST.cases ? Math.abs(value) : null;
}

export function asFactor(value: unknown): Factor | '' {
  return FACTORS.find((one) => one === value) ?? '';
}

/** The slots of a standard that hold a text. */
export function asStandard(value: unknown): Standard {
  if (!isObject(value)) return {};
  const filled = SLOTS.map((slot) => [slot, asSlot(value[slot])] as const);
  return Object.fromEntries(filled.filter(([, text]) => text !== ''));
}

/** The first of `prefix`1, `prefix`2, … that nothing in `list` has for its id. */
export function firstFree(prefix: string, list: readonly { readonly id: string }[]): string {
  const used = new Set(list.map(({ id }) => id));
  let number = 1;
  while (used.has(`${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}
