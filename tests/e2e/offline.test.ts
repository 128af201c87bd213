import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { dist } from '../helpers/build.ts';
import { answerWrong, awake } from '../helpers/exercise.ts';
import {
  another,
  anotherBuild,
  atStage,
  buildsOf,
  host,
  openOffline,
  rewriteWorker,
} from '../helpers/offline.ts';
import { openSearchDialog, searchFor } from '../helpers/search.ts';
import { expectClean, openPage, originNamed } from '../helpers/site.ts';

let buildA: string;

beforeAll(async () => {
  buildA = await anotherBuild('A');
});

afterAll(() => rm(buildA, { recursive: true }));

describe.each(['/', '/some/deep/path/'])('a copy of the site at %s', (mount) => {
  test('opens without a network what was never visited', async () => {
    const site = await host(dist, mount);
    const first = await openOffline(site, 'zh');
    await atStage(first, 'kept');
    expectClean(first);
    await site.stop();

    const page = await another(first, site, 'zh/m06/index.html');
    expect(await page.locator('h1').textContent()).not.toBe('');
    const dialog = await openSearchDialog(page);
    await searchFor(dialog, '服务');
    expect(await dialog.links.count()).toBeGreaterThan(0);
    await page.goto(new URL('en/exercises/pitfalls.html', site.url).href);
    await answerWrong(await awake(page));
    const english = await openSearchDialog(page);
    await searchFor(english, 'queue');
    expect(await english.links.count()).toBeGreaterThan(0);
    // The page that was open before there was a copy goes on as well.
    await searchFor(await openSearchDialog(first), '客户');
  });

  test('answers like a host: folders, pages without ending, queries, unknown addresses', async () => {
    const site = await host(dist, mount);
    const page = await openOffline(site);
    await atStage(page, 'kept');
    await site.stop();
    const at = async (path: string): Promise<[number, string]> => {
      const response = await page.goto(new URL(path, site.url).href);
      return [response?.status() ?? 0, page.url().slice(site.url.length)];
    };
    expect(await at('')).toEqual([200, '']);
    expect(await at('en/m06/')).toEqual([200, 'en/m06/']);
    expect(await at('en/m06')).toEqual([200, 'en/m06/']);
    expect(await at('en/glossary')).toEqual([200, 'en/glossary']);
    expect(await at('en/glossary/?a=1')).toEqual([200, 'en/glossary.html?a=1']);
    expect(await at('en/assignment.html?x=y#z')).toEqual([200, 'en/assignment.html?x=y#z']);
    expect(await at('en/m06/nowhere/')).toEqual([404, 'en/m06/nowhere/']);
    await page.locator('#home').click();
    await page.waitForURL(`${site.url}index.html`);
  });
});

test('what cannot be fetched as a whole is not used, and the next try takes it up', async () => {
  const site = await host(buildA);
  const page = await openOffline(site);
  await atStage(page, 'kept');
  await page.getByRole('button', { name: 'Delete the copy' }).click();
  await atStage(page, 'off');
  const broken = await anotherBuild('B');
  onTestFinished(() => rm(broken, { recursive: true }));
  // As while a new version is being put on the server.
  await writeFile(join(broken, 'zh/glossary.html'), 'of another build');
  await site.deploy(broken);
  await page.getByRole('button', { name: 'Keep a copy' }).click();
  await atStage(page, 'failed');
  await page.getByText('goes on working online').waitFor();
  await page.goto(new URL('en/m06/', site.url).href);
  expect((await buildsOf(page)).page).toBe('B');
  await rewriteWorker(broken, 'B');
  await page.goto(new URL('en/offline.html', site.url).href);
  await atStage(page, 'kept');
});

test('fetched again right after it was deleted, it is whole', async () => {
  const site = await host(buildA);
  const page = await openOffline(site);
  await atStage(page, 'kept');
  await page.getByRole('button', { name: 'Delete the copy' }).click();
  await atStage(page, 'off');
  await page.getByRole('button', { name: 'Keep a copy' }).click();
  await atStage(page, 'kept');
  await site.stop();
  await page.goto(new URL('en/m06/index.html', site.url).href);
  expect((await buildsOf(page)).page).toBe('A');
});

test('is deleted on demand, and stays deleted', async () => {
  const site = await host(buildA);
  const page = await openOffline(site);
  await atStage(page, 'kept');
  await page.getByRole('button', { name: 'Delete the copy' }).click();
  await atStage(page, 'off');
  const left = () =>
    page.evaluate(async () => [
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
  expect(await left()).toEqual([0, 0]);
  await page.reload();
  await atStage(page, 'off');
  expect(await left()).toEqual([0, 0]);
});

test('is not fetched unasked by readers who save data', async () => {
  const site = await host(buildA);
  const page = await openPage(site, '404.html', { serviceWorkers: 'allow' });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(new URL('en/offline.html', site.url).href);
  await atStage(page, 'metered');
  await page.getByRole('button', { name: 'Keep a copy' }).click();
  await atStage(page, 'kept');
});

describe('the page', () => {
  test.each(['zh', 'en'])(
    '%s: tells the size, the version and the hash, and names an app',
    async (language) => {
      const page = await openPage(originNamed('sub-path'), `${language}/offline.html`);
      const facts = await page.locator('[data-fact]').allTextContents();
      expect(facts.filter((fact) => !/^(?:\d+\.\d\sMB|[\da-f]{64})$/.test(fact))).toEqual([]);
      const footer = await page.locator('.site-footer').textContent();
      expect(footer).toMatch(/(?:版本|Version )\d+\.\d+\.\d+ · /);
      expect(await page.locator('.offline-here').isVisible()).toBe(false);
      const app = await page.evaluate(async () => {
        const { href } = document.querySelector<HTMLLinkElement>('link[rel="manifest"]') ?? {};
        const manifest = await (await fetch(href ?? '')).json();
        const icons = manifest.icons.map(({ src }: { src: string }) => fetch(new URL(src, href)));
        return {
          start: new URL(manifest.start_url, href).href,
          scope: new URL(manifest.scope, href).href,
          icons: (await Promise.all(icons)).every(({ ok }) => ok),
        };
      });
      const { url } = originNamed('sub-path');
      expect(app).toEqual({ start: `${url}${language}/index.html`, scope: url, icons: true });
      expectClean(page);
    },
  );

  test.each(['zh', 'en'])(
    '%s: from disk keeps nothing and says which copy it is',
    async (language) => {
      const page = await openPage(originNamed('file'), `${language}/offline.html`, {
        serviceWorkers: 'allow',
      });
      expect(await page.locator('.offline-here').isVisible()).toBe(true);
      const said = await page.locator('.offline-here').textContent();
      expect(said).toMatch(/\d+\.\d+\.\d+.*20\d\d/);
      for (const part of ['.offline-browser', '.offline-zip'])
        expect(await page.locator(part).isVisible()).toBe(false);
      expect(await page.locator('link[rel="manifest"]').count()).toBe(0);
      expectClean(page);
    },
  );

  test('has no barriers, and fits a narrow screen', async () => {
    const page = await openPage(originNamed('root'), 'en/offline.html', {
      viewport: { width: 320, height: 640 },
    });
    const { violations } = await new AxeBuilder({ page }).include('.offline').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    expectClean(page);
  });
});

test('the zip holds the worker, for a school’s server, but none of what it cannot know', async () => {
  const disk = new URL(originNamed('file').url);
  expect(await readdir(disk)).toContain('sw.js');
  const page = await openPage(originNamed('file'), 'en/offline.html');
  expect(await page.locator('.offline').getAttribute('data-facts')).toBe('none');
});
