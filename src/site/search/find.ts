import { type FoundPage, foundPage, prominence } from './found-page.ts';
import { type Query, readQuery, terms } from './query.ts';
import { type Ranked, rank } from './rank.ts';
import type { SearchIndex } from './search-index.ts';

/** An answer to what was typed: the query as read, and all pages for it, best first. */
export interface Answer {
  readonly query: Query;
  readonly pages: readonly Ranked[];
}

/** Looks `typed` up. Without letters or digits in it there is nothing to look up: no pages. */
export async function find(index: SearchIndex, typed: string): Promise<Answer> {
  const query = readQuery(typed);
  const asked = terms(query).map(async (term) => [term, await index.ask(term)] as const);
  return { query, pages: rank(query, new Map(await Promise.all(asked))) };
}

/**
 * The pages from place `from` on, `count` at most, with titles, sections and excerpts. Only now is it
 * known for sure which titles and headings hold the phrase itself, so those of one call go first.
 */
export async function describe(
  index: SearchIndex,
  { query, pages }: Answer,
  from: number,
  count: number,
): Promise<readonly FoundPage[]> {
  const wanted = pages.slice(from, from + count);
  const found = await Promise.all(
    wanted.map(async (page) => foundPage(query, page, await index.read(page.page))),
  );
  const weight = (page: FoundPage) => (page.level === 'phrase' ? 4 + prominence(page) : 0);
  return found.toSorted((one, other) => weight(other) - weight(one));
}
