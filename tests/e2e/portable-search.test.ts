import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePortable } from '../../src/build/portable/index.ts';
import { serveFolder } from '../../src/build/static-server.ts';
import { expectClean, openPage } from '../helpers/site.ts';
import { html, tempFolder } from '../helpers/temp-site.ts';

const urls = new Map<string, string>();

beforeAll(async () => {
  const dist = await tempFolder({
    'zh/standard.html': page('<h1>服务标准</h1><p>服务标准要写清楚。</p>'),
    'zh/other.html': page('<h1>别的</h1><p>这里没有那个词。</p>'),
  });
  await writeIndex(dist, ['zh/standard.html', 'zh/other.html']);
  await makePortable(dist, {
    assets: '_astro',
    moved: new Map(),
    expected: [],
    address: undefined,
  });
  const server = await serveFolder(dist, '/some/path/');
  urls.set('sub-path', server.url).set('file', `${pathToFileURL(dist).href}/`);
  afterAll(() => Promise.all([server.close(), rm(dist, { recursive: true })]));
});

test.each(['sub-path', 'file'])('Pagefind answers from %s', async (name) => {
  const opened = await openPage({ url: urls.get(name) ?? '' }, 'zh/other.html');
  const found = await opened.evaluate(async () => {
    const site = globalThis.__site;
    if (!site) return undefined;
    const pagefind = (await site.import(site.url('pagefind/pagefind.js'))) as unknown as Pagefind;
    await pagefind.options({ baseUrl: '/' });
    const { results } = await pagefind.search('服务标准');
    return Promise.all(results.map(async (result) => (await result.data()).url));
  });
  expect(found).toEqual(['/zh/standard.html']);
  expectClean(opened);
});

/** A Chinese page; the empty icon keeps the browser from asking for one. */
function page(body: string): string {
  return html(body, '<link rel="icon" href="data:,">').replace('lang="en"', 'lang="zh-CN"');
}

/** The part of Pagefind's interface used here. */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

async function writeIndex(dist: string, files: readonly string[]): Promise<void> {
  const { index } = await createIndex({});
  for (const file of files) {
    const content = await readFile(join(dist, file), 'utf8');
    await index?.addHTMLFile({ url: `/${file}`, content });
  }
  await index?.writeFiles({ outputPath: join(dist, 'pagefind') });
  await close();
}
