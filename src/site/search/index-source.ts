import { siteUrl } from '../site-url.ts';
import type { Pagefind } from './pagefind.ts';
import { type SearchIndex, searchIndex } from './search-index.ts';

let index: Promise<SearchIndex> | undefined;

/** The index of the page's language, loaded once. Rejects if it cannot be loaded; the next call tries again. */
export function openIndex(): Promise<SearchIndex> {
  index ??= import(/* @vite-ignore */ siteUrl('pagefind/pagefind.js')).then((module: Pagefind) =>
    searchIndex(module),
  );
  index.catch(forgetIndex);
  return index;
}

/** Lets the next call load it anew, after something in it failed. */
export function forgetIndex(): void {
  index = undefined;
}
