import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { searchable } from './search-page.ts';

/** Written by Pagefind for its own interface, which this site does not use. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

/**
 * Writes `pagefind/` for all pages of the built site in `dist` that have a `data-pagefind-body`.
 * A result's address is the page's file, relative to the site: `zh/m06/standard.html`. The same
 * pages give the same bytes. Throws if Pagefind refuses a page, naming the page.
 */
export async function buildSearchIndex(dist: string): Promise<void> {
  await rm(join(dist, 'pagefind'), { recursive: true, force: true });
  try {
    const index = await newIndex();
    for (const file of await pagesOf(dist)) await add(index, dist, file);
    accept('the search index', await index.writeFiles({ outputPath: join(dist, 'pagefind') }));
  } finally {
    await close();
  }
  await Promise.all(UNUSED.map((file) => rm(join(dist, 'pagefind', file), { force: true })));
  await change(join(dist, 'pagefind', 'pagefind.js'));
}

/** What is changed in Pagefind's browser module: [its text, ours]. */
const CHANGES = [
  // While its index loads, it looks only every 50 ms whether it is there: the first search waits for that.
  ['asyncSleep(50)', 'asyncSleep(4)'],
  // A part of the index that cannot be loaded counts as empty; a reader would be told “nothing found”.
  ['"load_index_chunk")).catch(()=>{})', '"load_index_chunk"))'],
] as const;

async function change(module: string): Promise<void> {
  const code = await readFile(module, 'utf8');
  await writeFile(
    module,
    CHANGES.reduce((text, [old, ours]) => text.replaceAll(old, ours), code),
  );
}

async function newIndex(): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({ includeCharacters: '%' });
  accept('the search index', { errors });
  if (!index)
    throw new Error(
      'The search index could not be started: Pagefind gave no index back. Reinstall the packages (npm ci) and build again.',
    );
  return index;
}

/** All pages in a fixed order: Pagefind's output depends on it. */
async function pagesOf(dist: string): Promise<readonly string[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
  return files.map((file) => file.replaceAll('\\', '/')).sort();
}

async function add(index: PagefindIndex, dist: string, file: string): Promise<void> {
  const content = searchable(await readFile(join(dist, file), 'utf8'));
  if (content !== undefined) accept(file, await index.addHTMLFile({ url: file, content }));
}

function accept(what: string, { errors }: { readonly errors: readonly string[] }): void {
  if (errors.length === 0) return;
  throw new Error(
    `Pagefind could not index ${what}: ${errors.join('; ')}. Look for broken HTML there, then build again.`,
  );
}
