import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { listFiles } from '../../src/build/files.ts';
import { portablePagefind } from '../../src/build/portable/pagefind.ts';
import { Problems } from '../../src/build/portable/problems.ts';
import { buildSearchIndex } from '../../src/build/search-index.ts';
import { serveFolder } from '../../src/build/static-server.ts';
import { LANGUAGES, type Language } from '../../src/core/language.ts';
import { browserFlags, findChromium } from '../helpers/browser.ts';
import { buildUnlessFresh, dist } from '../helpers/build.ts';
import { corpus } from '../site/search/corpus/corpus.ts';
import { writeSite } from '../site/search/corpus/fixture.ts';

/** Each measured this often, in a fresh profile. */
const ROUNDS = 15;

/** The first is asked cold, the others warm. */
const QUERIES: Readonly<Record<Language, readonly string[]>> = {
  zh: ['服务标准', '关键时刻', '投诉渠道', '二十四小时', '值班经理'],
  en: [
    'service standard',
    'critical moment',
    'complaint channel',
    'twenty-four hours',
    'duty manager',
  ],
};

/** Lines with the time from the press of the button, or of a key, to the first result, and the bytes. */
export async function measureLatency(pages: number, seed: number): Promise<readonly string[]> {
  const folder = await siteWithCorpus(pages, seed);
  const server = await serveFolder(folder);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: browserFlags,
  });
  const lines: string[] = [];
  for (const [name, root] of [
    ['http', server.url],
    ['file', `${pathToFileURL(folder).href}/`],
  ] as const) {
    for (const language of LANGUAGES) {
      const [cold, warm] = await times(browser, root + home(language), QUERIES[language]);
      lines.push(`${name}  ${language}  cold ${summary(cold)}  warm ${summary(warm)}`);
    }
  }
  for (const language of LANGUAGES) lines.push(await bytes(browser, folder, server.url, language));
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
  return lines;
}

/** The built site with the made-up pages in its index instead of its own. */
async function siteWithCorpus(pages: number, seed: number): Promise<string> {
  await buildUnlessFresh();
  const folder = await mkdtemp(join(tmpdir(), 'search-bench-'));
  await cp(dist, folder, { recursive: true });
  const kept = new Set(LANGUAGES.map(home));
  const gone = (await listFiles(folder)).filter(
    (file) => /^pagefind\/|\.html$/.test(file) && !kept.has(file),
  );
  await Promise.all(gone.map((file) => rm(join(folder, file))));
  for (const language of LANGUAGES) await writeSite(corpus(language, pages, seed), folder);
  await buildSearchIndex(folder);
  await portablePagefind(folder, await listFiles(folder), new Problems());
  return folder;
}

function home(language: Language): string {
  return `${language}/m06/standard.html`;
}

async function times(browser: Browser, address: string, queries: readonly string[]) {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address);
    const [first = '', ...others] = queries;
    cold.push(await ask(page, first));
    for (const query of others) warm.push(await ask(page, query));
    await context.close();
  }
  return [cold, warm] as const;
}

/** Milliseconds in the page from opening the dialog, if need be, and typing to the first result. */
function ask(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const start = performance.now();
    const changed = (root: Node, test: () => Element | null) =>
      new Promise<Element>((done) => {
        const look = () => {
          const found = test();
          if (found) done(found);
          return found;
        };
        if (look()) return;
        const observer = new MutationObserver(() => look() && observer.disconnect());
        observer.observe(root, { childList: true, subtree: true, attributes: true });
      });
    if (!document.querySelector('dialog.search[open]'))
      document.querySelector<HTMLElement>('.search-button')?.click();
    const dialog = await changed(document.body, () =>
      document.querySelector('dialog.search[open]'),
    );
    for (const old of dialog.querySelectorAll('.search-page')) old.remove();
    const input = dialog.querySelector('input') as HTMLInputElement;
    input.value = text;
    input.dispatchEvent(new InputEvent('input'));
    await changed(dialog, () => dialog.querySelector('.search-page'));
    return performance.now() - start;
  }, query);
}

function summary(list: readonly number[]): string {
  const sorted = list.toSorted((one, other) => one - other);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return `${at(0.5)} ms (95th percentile ${at(0.95)})`;
}

/** What the first search loads: Pagefind and index together, then the index alone, as they are and with Brotli. */
async function bytes(
  browser: Browser,
  folder: string,
  root: string,
  language: Language,
): Promise<string> {
  const page = await browser.newPage();
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname.slice(1)));
  await page.goto(root + home(language));
  await page.waitForLoadState('networkidle');
  files.length = 0;
  await ask(page, QUERIES[language][0] ?? '');
  await page.close();
  const sizes = await Promise.all(
    files.map(async (file) => [file, await readFile(join(folder, file))] as const),
  );
  const sum = (wanted: RegExp) => {
    const contents = sizes.filter(([file]) => wanted.test(file)).map(([, content]) => content);
    const total = (list: readonly number[]) =>
      (list.reduce((all, one) => all + one, 0) / 1000).toFixed(1);
    return `${contents.length} files, ${total(contents.map((c) => c.length))} kB (Brotli ${total(contents.map((c) => brotliCompressSync(c).length))} kB)`;
  };
  return `${language}  first search: all ${sum(/./)}; index chunks ${sum(/pf_index/)}; pages ${sum(/pf_fragment/)}`;
}
