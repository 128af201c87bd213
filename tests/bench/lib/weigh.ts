import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { serveFolder } from '../../../src/build/static-server.ts';

/** What a reader has fetched by some moment; bytes after brotli, quality 11, file by file. */
export interface Weight {
  readonly requests: number;
  readonly all: number;
  readonly html: number;
  readonly css: number;
  /** Script files and scripts inside the page. */
  readonly js: number;
}

/** A page at three moments: its `load` event, nothing more to do, every exercise awake. */
export interface Weights {
  readonly load: Weight;
  readonly idle: Weight;
  readonly awake: Weight;
}

/** Opens each of `files` of the built site `dist` with an empty cache and weighs what it fetches. */
export async function weighPages(
  browser: Browser,
  dist: string,
  files: readonly string[],
): Promise<readonly Weights[]> {
  const server = await serveFolder(dist);
  const weights: Weights[] = [];
  for (const file of files) weights.push(await weighPage(browser, dist, server.url + file));
  await server.close();
  return weights;
}

async function weighPage(browser: Browser, dist: string, url: string): Promise<Weights> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('http')) fetched.push(request.url());
  });
  let atLoad = 0;
  page.once('load', () => {
    atLoad = fetched.length;
  });
  /** Until two idle moments in a row have asked for nothing more. */
  const quiet = async () => {
    for (let calm = 0; calm < 2; calm++) {
      const before = fetched.length;
      await page.evaluate(
        () => new Promise((done) => requestIdleCallback(() => setTimeout(done, 300))),
      );
      await page.waitForLoadState('networkidle');
      if (fetched.length > before) calm = -1;
    }
  };
  await page.goto(url);
  await quiet();
  const atIdle = fetched.length;
  for (const island of await page.locator('astro-island').all()) {
    await island.scrollIntoViewIfNeeded();
    await page.waitForFunction((node) => !node?.hasAttribute('ssr'), await island.elementHandle());
  }
  await quiet();
  await context.close();
  const total = (count: number) => sum(dist, fetched.slice(0, count));
  return { load: total(atLoad), idle: total(atIdle), awake: total(fetched.length) };
}

function sum(dist: string, urls: readonly string[]): Weight {
  const weight = { requests: 0, all: 0, html: 0, css: 0, js: 0 };
  for (const url of new Set(urls)) {
    const file = fileOf(dist, url);
    const { size, inline } = measured(file);
    weight.requests += 1;
    weight.all += size;
    weight.js += inline;
    if (extname(file) === '.html') weight.html += size - inline;
    if (extname(file) === '.css') weight.css += size;
    if (extname(file) === '.js') weight.js += size;
  }
  return weight;
}

function fileOf(dist: string, url: string): string {
  const file = join(dist, decodeURI(new URL(url).pathname));
  const candidates = [file, `${file}.html`, join(file, 'index.html')];
  return candidates.find((path) => existsSync(path) && statSync(path).isFile()) ?? file;
}

const known = new Map<string, { readonly size: number; readonly inline: number }>();

/** A file's compressed size, and how much of it the scripts inside a page make up. */
function measured(file: string): { readonly size: number; readonly inline: number } {
  const before = known.get(file);
  if (before) return before;
  const bytes = readFileSync(file);
  const size = brotli(bytes);
  const page = extname(file) === '.html' ? bytes.toString('utf8') : undefined;
  const inline = page ? size - brotli(Buffer.from(page.replace(SCRIPT, '$1$2'))) : 0;
  known.set(file, { size, inline });
  return { size, inline };
}

/** A script that runs, in three parts; data in script tags is no script. */
const SCRIPT =
  /(<script\b(?![^>]*\btype="(?:application\/|speculationrules))[^>]*>)[\s\S]*?(<\/script>)/g;

function brotli(bytes: Buffer): number {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).byteLength;
}
