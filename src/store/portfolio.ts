import { isObject, isStrings, parseJson } from '../core/json.ts';
import type { Shelf } from './shelf.ts';

/** The shelf’s key for what somebody has decided about their portfolio; the works stay where they are. */
export const PORTFOLIO_KEY = 'portfolio';

/** What stands on the cover, and which parts come in which order. */
export type Portfolio = {
  readonly format: 1;
  /** Empty where the usual one will do. */
  readonly title: string;
  readonly name: string;
  readonly intro: string;
  /** Ids of parts as they were last put; what is not among them stands where it usually does. */
  readonly order: readonly string[];
  /** Parts that were taken in or left out; the others are as usual. */
  readonly shown: { readonly [part: string]: boolean };
  /** The scenes of the service circles to show; `null` until somebody chose. */
  readonly circles: readonly string[] | null;
};

/** The most characters each text of the cover takes. */
export const PORTFOLIO_LIMITS = { title: 120, name: 100, intro: 2000 } as const;

/** The portfolio kept on `shelf`; one nobody has touched where there is none that can be read. */
export function readPortfolio(shelf: Shelf): Portfolio {
  const value = parseJson(shelf.get(PORTFOLIO_KEY) ?? '');
  if (!isObject(value) || value['format'] !== 1) return UNTOUCHED;
  const { title, name, intro, order, shown, circles } = value;
  return {
    format: 1,
    title: short(title, PORTFOLIO_LIMITS.title),
    name: short(name, PORTFOLIO_LIMITS.name),
    intro: short(intro, PORTFOLIO_LIMITS.intro),
    order: isStrings(order) ? order : [],
    shown: isObject(shown) ? onlyFlags(shown) : {},
    circles: isStrings(circles) ? circles : null,
  };
}

/** Changes some of the portfolio as it is stored now: another tab may have changed the rest. */
export function changePortfolio(shelf: Shelf, change: Partial<Omit<Portfolio, 'format'>>): void {
  const next: Portfolio = { ...readPortfolio(shelf), ...change };
  shelf.set(PORTFOLIO_KEY, JSON.stringify(next));
}

const UNTOUCHED: Portfolio = {
  format: 1,
  title: '',
  name: '',
  intro: '',
  order: [],
  shown: {},
  circles: null,
};

function short(value: unknown, most: number): string {
  return typeof value === 'string' ? value.slice(0, most).toWellFormed() : '';
}

function onlyFlags(value: Readonly<Record<string, unknown>>): Record<string, boolean> {
  const flags = Object.entries(value).filter(
    (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
  );
  return Object.fromEntries(flags);
}
