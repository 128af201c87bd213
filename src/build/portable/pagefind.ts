import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { defineCall } from './chunks.ts';
import { toClassic } from './classic.ts';
import { dataScript } from './data-script.ts';
import type { Problems } from './problems.ts';

/**
 * Makes the search index in `dist/pagefind/` work from disk: its module becomes a classic script
 * that reads through the registry and starts no worker, its data files become data scripts under
 * their own name plus `.js`, and what neither needs is removed. Does nothing without an index.
 */
export async function portablePagefind(
  dist: string,
  files: readonly string[],
  problems: Problems,
): Promise<void> {
  const pages = new Set(files);
  for (const file of files) {
    if (!file.startsWith('pagefind/')) continue;
    const path = join(dist, file);
    if (file === 'pagefind/pagefind.js') {
      await writeFile(path, await pagefindScript(await readFile(path, 'utf8')));
      continue;
    }
    if (DATA.test(file)) {
      const bytes = await readFile(path);
      if (file.endsWith('.pf_fragment')) checkResult(bytes, pages, problems);
      await writeFile(`${path}.js`, dataScript(bytes));
    }
    await rm(path);
  }
}

/** Pagefind's module with the registry's `fetch`, and without workers, which disk pages may not start. */
export async function pagefindScript(code: string): Promise<string> {
  const { body } = await toClassic(code);
  return defineCall([], `var fetch=__site.fetch,Worker;${body}`);
}

const DATA = /\.(?:pf_\w+|pagefind|json)$/;
const SIGNATURE = 'pagefind_dcd'.length;

/** A result such as `/zh/` would open a list of files on disk, so each must name a real file. */
function checkResult(bytes: Uint8Array, pages: ReadonlySet<string>, problems: Problems): void {
  const text = new TextDecoder().decode(gunzipSync(bytes).subarray(SIGNATURE));
  const { url } = JSON.parse(text) as { readonly url: string };
  if (pages.has(decodeURI(url).replace(/^\//, ''))) return;
  problems.add(
    'pagefind',
    `the search index leads to ${url}, which is no file of the site. Index pages under their file names.`,
  );
}
