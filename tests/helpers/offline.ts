import { cp, mkdtemp, rename as move, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { listFiles } from '../../src/build/files.ts';
import { offlineFiles } from '../../src/build/offline/files.ts';
import { writeWorker } from '../../src/build/offline/worker-file.ts';
import { planNames, rename } from '../../src/build/portable/rehash.ts';
import { serveFolder } from '../../src/build/static-server.ts';
import { dist } from './build.ts';
import { openPage } from './site.ts';

/** A website whose files can change while it is visited. */
export interface Host {
  readonly url: string;
  /** Shows the files of another folder from now on. */
  readonly deploy: (folder: string) => Promise<void>;
  /** Answers nothing any more. */
  readonly stop: () => Promise<void>;
}

/** Serves `folder` under the path `mount` until the test ends. */
export async function host(folder: string, mount = '/'): Promise<Host> {
  const place = await mkdtemp(join(tmpdir(), 'host-'));
  const live = join(place, 'live');
  const next = join(place, 'next');
  const deploy = async (target: string): Promise<void> => {
    await symlink(target, next);
    await move(next, live);
  };
  await deploy(folder);
  const server = await serveFolder(live, mount);
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= server.close();
    return stopped;
  };
  onTestFinished(async () => {
    await stop();
    await rm(place, { recursive: true });
  });
  return { url: server.url, deploy, stop };
}

/**
 * A copy of the built site as another build would be: `name` stands at the foot of each page, each
 * script adds it to `__ran` when it runs, and scripts have other names. Some modules are left out,
 * for speed. Whoever asked for it removes it.
 */
export async function anotherBuild(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'build-'));
  await cp(dist, folder, { recursive: true, filter: (path) => !LEFT_OUT.test(path) });
  const files = await listFiles(folder);
  const texts = new Map<string, string>();
  for (const file of files.filter((one) => /\.(?:html|css)$|^_astro\/.*\.js$/.test(one))) {
    texts.set(file, await readFile(join(folder, file), 'utf8'));
  }
  for (const [file, text] of texts) {
    if (file.endsWith('.js')) texts.set(file, `${text};(globalThis.__ran??=[]).push("${name}")`);
    if (file.endsWith('.html'))
      texts.set(file, text.replace('</body>', `<i id="build">${name}</i></body>`));
  }
  const scripts = new Map([...texts].filter(([file]) => file.startsWith('_astro/')));
  const names = planNames(scripts);
  for (const [file, text] of texts) {
    const now = names.get(file) ?? file;
    if (now !== file) await rm(join(folder, file));
    await writeFile(join(folder, now), rename(text, names));
  }
  await rewriteWorker(folder, name);
  return folder;
}

const LEFT_OUT = /\.zip$|\/(?:zh|en)\/m(?:0[1-35789]|1\d)\//;

/** Makes the service worker of `folder` anew, after its files were changed. */
export async function rewriteWorker(folder: string, version: string): Promise<void> {
  const edition = { version, date: new Date('2027-01-02T00:00:00Z'), commit: undefined };
  await writeWorker(folder, await offlineFiles(folder), edition);
}

/** Opens the page about offline use with service workers allowed. */
export function openOffline(
  { url }: Pick<Host, 'url'>,
  language: 'zh' | 'en' = 'en',
  options: BrowserContextOptions = {},
): Promise<Page> {
  return openPage({ url }, `${language}/offline.html`, { serviceWorkers: 'allow', ...options });
}

/** Opens another page of the same browser. */
export async function another(page: Page, { url }: Host, path: string): Promise<Page> {
  const next = await page.context().newPage();
  await next.goto(new URL(path, url).href);
  return next;
}

/** Waits until the page about offline use says that the copy is at this stage. */
export async function atStage(page: Page, stage: string): Promise<void> {
  await page.locator(`.offline-copy[data-stage="${stage}"]`).waitFor();
}

/** The build a page came from, and those of the scripts it has run since. */
export async function buildsOf(page: Page): Promise<{ page: string | null; scripts: string[] }> {
  return {
    page: await page.locator('#build').textContent(),
    scripts: await page.evaluate(() => [
      ...new Set((globalThis as { __ran?: readonly string[] }).__ran),
    ]),
  };
}
