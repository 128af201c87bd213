import { occurrences, type Places, type Stretch } from './places.ts';
import type { Query, Span } from './query.ts';

/** One page that holds one term. */
export interface Hit {
  readonly page: string;
  /** Where, in indexed words from the top of the page; empty if only the title or a heading holds it. */
  readonly positions: readonly number[];
  readonly inTitle: boolean;
  readonly inHeadings: boolean;
}

/** How much of the query a page holds, best first. */
export const LEVELS = ['phrase', 'runs', 'words', 'some'] as const;
export type Level = (typeof LEVELS)[number];

/** A page in its place among the results. */
export interface Ranked {
  readonly page: string;
  readonly level: Level;
  readonly score: number;
  /** What to mark, in page order. */
  readonly marks: readonly Stretch[];
}

/** A page and the places of each part of the query that it holds. */
interface Candidate {
  readonly page: string;
  readonly level: Level;
  readonly parts: readonly Part[];
}

interface Part {
  readonly stretches: readonly Stretch[];
  readonly rarity: number;
  readonly bonus: number;
}

/** What a page is judged by: the query, and for each term the pages that hold it. */
interface Case {
  readonly query: Query;
  readonly answers: ReadonlyMap<string, readonly Hit[]>;
  readonly pages: ReadonlyMap<string, Places>;
}

/** A title that holds a part counts like so many parts mentioned without end; headings likewise. */
const TITLE = 3;
const HEADINGS = 1.5;

/** So many mentions count half of what mentions can count. */
const SATURATION = 1.2;

/**
 * All pages worth showing, best first: those with the whole phrase, then those with every run that
 * was typed without a break, then those with every word. Pages with only some of the words come
 * up if there is nothing else. Within a level, parts that few pages hold count more, and so do a
 * title, headings and repeated mentions.
 */
export function rank(
  query: Query,
  answers: ReadonlyMap<string, readonly Hit[]>,
): readonly Ranked[] {
  const given: Case = { query, answers, pages: byPage(answers) };
  const found = [...given.pages.keys()].flatMap((page) => judge(given, page) ?? []);
  const whole = found.filter((candidate) => candidate.level !== 'some');
  return (whole.length > 0 ? whole : found).map(score).toSorted(better);
}

function judge(given: Case, page: string): Candidate | undefined {
  const { tokens, runs, words } = given.query;
  const held = (spans: readonly Span[]) =>
    spans.map((span) => part(given, page, span)).filter((found) => found.stretches.length > 0);
  const phrase = held([{ from: 0, to: tokens.length }]);
  if (phrase.length > 0) return { page, level: 'phrase', parts: phrase };
  // A single run is the phrase.
  const whole = runs.length > 1 ? held(runs) : [];
  if (whole.length > 0 && whole.length === runs.length)
    return { page, level: 'runs', parts: whole };
  const parts = held(words);
  if (parts.length === 0) return undefined;
  return { page, level: parts.length === words.length ? 'words' : 'some', parts };
}

function part({ query, answers, pages }: Case, page: string, span: Span): Part {
  const places: Places = pages.get(page) ?? new Map();
  const terms = query.tokens.slice(span.from, span.to).map((token) => token.text);
  const hits = terms.map((term) => places.get(term));
  const holders = Math.min(...terms.map((term) => answers.get(term)?.length ?? 0));
  const title = hits.every((hit) => hit?.inTitle) ? TITLE : 0;
  return {
    stretches: occurrences(query.tokens, span, places),
    rarity: Math.log(1.05 + (pages.size - holders) / Math.max(1, holders)),
    bonus: title + (hits.every((hit) => hit?.inHeadings) ? HEADINGS : 0),
  };
}

/** BM25's idea without page lengths, which Pagefind does not tell. */
function score({ page, level, parts }: Candidate): Ranked {
  const weights = parts.map(({ stretches, rarity, bonus }) => {
    const mentions = stretches.length / (stretches.length + SATURATION);
    return rarity * (mentions + bonus);
  });
  return {
    page,
    level,
    score: weights.reduce((total, weight) => total + weight, 0),
    marks: parts.flatMap((part) => part.stretches).toSorted((one, other) => one[0] - other[0]),
  };
}

function byPage(answers: ReadonlyMap<string, readonly Hit[]>): ReadonlyMap<string, Places> {
  const pages = new Map<string, Map<string, Hit>>();
  for (const [term, hits] of answers) {
    for (const hit of hits) {
      const places = pages.get(hit.page) ?? new Map<string, Hit>();
      pages.set(hit.page, places.set(term, hit));
    }
  }
  return pages;
}

function better(one: Ranked, other: Ranked): number {
  const levels = LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level);
  return levels || other.score - one.score || (one.page < other.page ? -1 : 1);
}
