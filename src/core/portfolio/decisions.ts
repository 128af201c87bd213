import { isObject, isStrings, parseJson } from '../json.ts';

/** What somebody has decided about their portfolio; the works stay where they are. */
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
  /** The standards of the checker to show, by their ids; `null` until somebody chose. */
  readonly standards: readonly string[] | null;
};

/** The most characters each text of the cover takes. */
export const PORTFOLIO_LIMITS = { title: 120, name: 100, intro: 2000 } as const;

/** A portfolio nobody has decided anything about. */
export const UNTOUCHED: Portfolio = {
  format: 1,
  title: '',
  name: '',
  intro: '',
  order: [],
  shown: {},
  circles: null,
  standards: null,
};

/** The portfolio kept as `text`; `undefined` where it is none that can be read. */
export function parsePortfolio(text: string): Portfolio | undefined {
  const value = parseJson(text);
  if (!isObject(value) || value['format'] !== 1) return undefined;
  const { title, name, intro, order, shown, circles, standards } = value;
  return {
    format: 1,
    title: short(title, PORTFOLIO_LIMITS.title),
    name: short(name, PORTFOLIO_LIMITS.name),
    intro: short(intro, PORTFOLIO_LIMITS.intro),
    order: isStrings(order) ? order : [],
    shown: isObject(shown) ? onlyFlags(shown) : {},
    circles: isStrings(circles) ? circles : null,
    standards: isStrings(standards) ? standards : null,
  };
}

function short(value: unknown, most: number): string {
  return typeof value === 'string' ? value.slice(0, most).toWellFormed() : '';
}

function onlyFlags(value: Readonly<Record<string, unknown>>): Record<string, boolean> {
  const flags = Object.entries(value).filter(
    (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
  );
  return Object.fromEntries(flags);
}
