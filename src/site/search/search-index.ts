import type { Fragment, Pagefind, PagefindResult } from './pagefind.ts';
import type { Hit } from './rank.ts';

/** The index of one language, as the search needs it. Every method rejects if a file cannot be loaded. */
export interface SearchIndex {
  /** The pages that hold a word beginning with `term`. Asked once per term, then remembered. */
  ask(term: string): Promise<readonly Hit[]>;
  /** What is kept of a page that `ask` has named. */
  read(page: string): Promise<Fragment>;
}

/** Wraps Pagefind's module; it takes the language from `<html lang>`. */
export async function searchIndex(pagefind: Pagefind): Promise<SearchIndex> {
  // After a failed start it would go on failing.
  await pagefind.destroy();
  // Everything runs in the page: workers cannot be started from file://, and a search takes milliseconds.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  const answers = new Map<string, Promise<readonly Hit[]>>();
  const pages = new Map<string, PagefindResult>();
  const ask = async (term: string): Promise<readonly Hit[]> => {
    const { results } = await pagefind.search(term);
    for (const result of results) pages.set(result.id, result);
    return results.map(({ id, words, matchedMetaFields = [] }) => ({
      page: id,
      positions: words,
      inTitle: matchedMetaFields.includes('words'),
      inHeadings: matchedMetaFields.includes('headings'),
    }));
  };
  return {
    ask: (term) => remembered(answers, term, () => ask(term)),
    async read(page) {
      const result = pages.get(page);
      if (!result) throw new Error(`The search index has no page “${page}”: ask for a term first.`);
      return await result.data();
    },
  };
}

/** One promise per key; a failed one is forgotten, so that the next call tries again. */
function remembered<T>(
  memory: Map<string, Promise<T>>,
  key: string,
  make: () => Promise<T>,
): Promise<T> {
  const known = memory.get(key);
  if (known) return known;
  const made = make();
  memory.set(key, made);
  made.catch(() => memory.delete(key));
  return made;
}
