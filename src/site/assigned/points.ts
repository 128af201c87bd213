import { type Language, localeOf } from '../../core/language.ts';
import type { Words } from '../../ui/words.ts';

/** Points out of how many, with one decimal at most. */
export function pointsText(
  { points, max }: { readonly points: number; readonly max: number },
  language: Language,
  words: Words,
): string {
  const locale = localeOf(language);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return words('assigned.points', { points: number.format(points), max: number.format(max) });
}
