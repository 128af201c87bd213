import type { ItemStats } from '../../../core/class/items.ts';

/** What an item's figures suggest, in the order it matters. */
export type Reading =
  | 'turned'
  | 'flat'
  | 'too-easy'
  | 'too-hard'
  | 'good'
  | 'too-few'
  | 'no-spread'
  | 'unscored';

/** Shares of the points above and below which an item tells little: nearly all, or hardly any. */
const EASY = 0.9;
const HARD = 0.3;

/** Below this correlation an item does not tell strong students from weak ones (Ebel 1972). */
const FLAT = 0.2;

/**
 * What to read from an item's difficulty and discrimination. That the strong do worse than the weak
 * is said first, where it is more than chance easily brings (one standard error of a correlation
 * near 0, 1/√n): the key may be wrong. How easy it is explains why it does not separate, so that
 * comes before.
 */
export function readingOf({ difficulty, discrimination, students }: ItemStats): Reading {
  if (difficulty === null) return 'unscored';
  if (discrimination === 'too-few') return 'too-few';
  if (discrimination !== 'no-spread' && discrimination < -1 / Math.sqrt(students)) return 'turned';
  if (difficulty > EASY) return 'too-easy';
  if (difficulty < HARD) return 'too-hard';
  if (discrimination === 'no-spread') return 'no-spread';
  // As it is shown: two items that both show 0.20 must not be read in two ways.
  return Math.round(discrimination * 100) / 100 < FLAT ? 'flat' : 'good';
}
