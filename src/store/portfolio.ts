import { isLater } from '../core/backup/format.ts';
import { type Portfolio, parsePortfolio, UNTOUCHED } from '../core/portfolio/decisions.ts';
import { asideKey } from './backup-works.ts';
import { PORTFOLIO_KEY } from './keys.ts';
import type { Shelf } from './shelf.ts';

/** The portfolio kept on `shelf`; one nobody has touched where there is none that can be read. */
export function readPortfolio(shelf: Shelf): Portfolio {
  return parsePortfolio(shelf.get(PORTFOLIO_KEY) ?? '') ?? UNTOUCHED;
}

/**
 * Changes some of the portfolio as it is stored now: another tab may have changed the rest. What a
 * later course wrote is left alone, and what cannot be read is set aside, never deleted.
 */
export function changePortfolio(shelf: Shelf, change: Partial<Omit<Portfolio, 'format'>>): void {
  const stored = shelf.get(PORTFOLIO_KEY);
  if (stored !== null && isLater(stored)) return;
  if (stored !== null && !parsePortfolio(stored)) {
    // Removed first: a storage that is nearly full has no room for both.
    shelf.remove(PORTFOLIO_KEY);
    shelf.set(asideKey(PORTFOLIO_KEY, stored), stored);
  }
  const next: Portfolio = { ...readPortfolio(shelf), ...change };
  shelf.set(PORTFOLIO_KEY, JSON.stringify(next));
}
