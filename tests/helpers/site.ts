import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import { listFiles } from '../../src/build/files.ts';
import { dist } from './build.ts';
import { recordTroubles, troublesOf } from './troubles.ts';

/** One place the same site is opened from. */
export interface Origin {
  readonly name: 'root' | 'sub-path' | 'file';
  /** Address of the site's root folder, with a slash at its end. */
  readonly url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    origins: readonly Origin[];
    browser: string;
  }
}

/** The site at the root of a domain, below a path, and unzipped on disk: `describe.each(origins)`. */
export const origins: readonly Origin[] = inject('origins');

/**
 * Options for tests that leave a page right after it has stored something. From disk, Chromium now
 * and then (2 to 4 times in 100) drops what was written just before; there the test may try again.
 */
export function leavingPages(origin: Origin): { readonly retry: number } {
  return { retry: origin.name === 'file' ? 2 : 0 };
}

/** The origin of that name. */
export function originNamed(name: Origin['name']): Origin {
  const found = origins.find((origin) => origin.name === name);
  if (!found) throw new Error(`There is no origin “${name}”.`);
  return found;
}

/** Every page of the built site but `404.html`, as file names: `zh/m06/index.html`. */
export async function sitePages(): Promise<string[]> {
  return (await listFiles(dist)).filter((file) => file.endsWith('.html') && file !== '404.html');
}

/**
 * Some pages of every kind in both languages: the index and one more page of each folder, where
 * folders that differ only in a number (`m01`, `m02`) count as one.
 */
export async function pagesOfEveryKind(): Promise<string[]> {
  const kinds = new Map<string, string>();
  for (const page of await sitePages()) {
    const kind = page
      .replace(/\d+/g, '0')
      .replace(/[^/]+$/, (name) => (name === 'index.html' ? name : '*'));
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return [...kinds.values()];
}

/**
 * Opens `path` (a file of the site, perhaps with `?query#fragment`) in a fresh profile and waits
 * until it has loaded. It keeps no copy for offline use unless `options` allow it. Everything that goes wrong on it from then on is recorded for
 * `expectClean`. The page closes when the test ends; call it inside a test.
 */
export async function openPage(
  origin: Pick<Origin, 'url'>,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  browser ??= chromium.connect(inject('browser'));
  const context = await (await browser).newContext({
    locale: 'zh-CN',
    serviceWorkers: 'block',
    ...options,
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  recordTroubles(page, origin.url);
  await page.goto(new URL(path, origin.url).href);
  return page;
}

/**
 * Fails if, since the page was opened: a script failed, the console showed an error, a file was
 * missing or answered with an error, or anything was asked of another host.
 */
export function expectClean(page: Page): void {
  expect(troublesOf(page), `what went wrong on ${page.url()}`).toEqual([]);
}

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
});
