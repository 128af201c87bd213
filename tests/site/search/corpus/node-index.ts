import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Pagefind } from '../../../../src/site/search/pagefind.ts';

/**
 * Pagefind's browser module run in Node over a built `pagefind/` folder. Pagefind takes the language
 * from the document and its files by `fetch`: both are given to it here.
 */
export async function pagefindInNode(folder: string, lang: string): Promise<Pagefind> {
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => lang }) },
    fetch: async (address: string) =>
      new Response(await readFile(new URL(address.replace(/\?.*$/, '')))),
  });
  const address = pathToFileURL(`${folder}/pagefind.js`);
  address.search = lang;
  return (await import(address.href)) as Pagefind;
}
