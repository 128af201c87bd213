import { type Portfolio, parsePortfolio, UNTOUCHED } from '../core/portfolio/decisions.ts';
import { PORTFOLIO_KEY } from './keys.ts';
import type { Shelf } from './shelf.ts';

/** The portfolio kept on `shelf`; one nobody has touched where there is none that can be read. */
export function readPortfolio(shelf: Shelf): Portfolio {
  return parsePortfolio(shelf.get(PORTFOLIO_KEY) ?? '') ?? UNTOUCHED;
}

/** Changes some of the portfolio as it is stored now: another tab may have changed the rest. */
export function changePortfolio(shelf: Shelf, change: Partial<Omit<Portfolio, 'format'>>): void {
  const next: Portfolio = { ...readPortfolio(shelf), ...change };
  shelf.set(PORTFOLIO_KEY, JSON.stringify(next));
}
