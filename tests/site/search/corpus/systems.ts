import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { buildSearchIndex } from '../../../../src/build/search-index.ts';
import { describe, find } from '../../../../src/site/search/find.ts';
import type { Pagefind } from '../../../../src/site/search/pagefind.ts';
import { searchIndex } from '../../../../src/site/search/search-index.ts';
import { pagefindInNode } from './node-index.ts';

/** Something that answers a query with the files of pages, best first. */
export type System = (query: string) => Promise<readonly string[]>;

/** The site's own search, as the dialog shows it, over the site in `dist`, then all that is left. */
export async function ourSearch(dist: string, lang: string): Promise<System> {
  await buildSearchIndex(dist);
  const index = await searchIndex(await pagefindInNode(join(dist, 'pagefind'), lang));
  return async (query) => {
    const answer = await find(index, query);
    const shown = await describe(index, answer, 0, SHOWN);
    const others = answer.pages
      .slice(SHOWN)
      .map(async ({ page }) => (await index.read(page)).raw_url);
    return [...shown.map((page) => page.file), ...(await Promise.all(others))];
  };
}

/** So many the dialog shows at first. */
const SHOWN = 10;

/** Pagefind as it comes, over the same site; `wrap` may put the query in quotes. */
export async function pagefindAlone(
  dist: string,
  lang: string,
  wrap = (query: string) => query,
): Promise<System> {
  const { index } = await createIndex({ keepIndexUrl: true });
  await index?.addDirectory({ path: dist });
  await index?.writeFiles({ outputPath: join(dist, 'plain-pagefind') });
  await close();
  const pagefind: Pagefind = await pagefindInNode(join(dist, 'plain-pagefind'), lang);
  await pagefind.options({ noWorker: true });
  return async (query) => {
    const { results } = await pagefind.search(wrap(query));
    return Promise.all(
      results.map(async (result) => (await result.data()).raw_url.replace(/^\//, '')),
    );
  };
}
