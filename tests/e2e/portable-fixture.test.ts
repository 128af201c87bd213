import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOWNLOAD } from '../../src/build/download.ts';
import { serveFolder } from '../../src/build/static-server.ts';
import { buildFixture } from '../helpers/fixture.ts';
import { expectClean, openPage } from '../helpers/site.ts';
import { troublesOf } from '../helpers/troubles.ts';
import { unpackDownload } from '../helpers/unpack.ts';

const urls = new Map<string, string>();

beforeAll(async () => {
  const { folder, remove } = await buildFixture('portable-site');
  const root = await serveFolder(folder);
  const deep = await serveFolder(folder, '/some/deep/path/');
  const disk = await unpackDownload(join(folder, DOWNLOAD));
  urls.set('root', root.url).set('sub-path', deep.url).set('file', disk.url);
  afterAll(() =>
    Promise.all([root.close(), deep.close(), remove(), rm(disk.folder, { recursive: true })]),
  );
});

describe.each(['root', 'sub-path', 'file'])('a small site from %s', (name) => {
  const open = (path: string): Promise<Page> => openPage({ url: urls.get(name) ?? '' }, path);

  test('hydrates islands of every kind, which share state and load pictures', async () => {
    const page = await open('zh/m06/lesson.html');
    for (const kind of ['load', 'idle', 'only', 'visible']) {
      const island = page.locator(`[data-counter="${kind}"]`);
      await island.scrollIntoViewIfNeeded();
      await page.locator(`astro-island:not([ssr]) [data-counter="${kind}"]`).waitFor();
      await island.locator('button').first().click();
      await island.getByText(`${kind}: 1`).waitFor();
    }
    expect(await page.locator('output').allTextContents()).toEqual(['4', '4', '4', '4']);
    await page.locator('[data-counter="load"] .show').click();
    const width = await page.locator('img').evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return image.naturalWidth;
    });
    expect(width).toBe(41);
    expectClean(page);
  });

  test('loads scripts and styles on demand', async () => {
    const lesson = await open('zh/m06/lesson.html');
    await lesson.locator('astro-island:not([ssr]) #lazy').click();
    await lesson.getByText('loaded later').waitFor();
    expect(await colour(lesson, '#later')).toBe('rgb(4, 5, 6)');
    expectClean(lesson);

    const front = await open('index.html');
    const styles = front.locator('link[rel="stylesheet"]');
    const before = await styles.count();
    await front.locator('#late').click();
    await front.locator('#late.late').waitFor();
    expect(await styles.count(), 'a stylesheet the page has is not loaded again').toBe(before);
    expectClean(front);
  });

  test('loads the styles of a script on demand where the page does not have them', async () => {
    const front = await open('index.html');
    await front.locator('link[href*="/late."]').evaluate((link) => link.remove());
    await front.locator('#late').click();
    await front.locator('#late.late').waitFor();
    expect(await colour(front, '#late')).toBe('rgb(7, 8, 9)');
    expectClean(front);
  });

  test('leads from page to page and back', async () => {
    const page = await open('index.html');
    await page.locator('#zh').click();
    await page.waitForURL('**/zh/index.html');
    await page.locator('#module').click();
    await page.waitForURL('**/zh/m06/index.html');
    await page.locator('#lesson').click();
    await page.waitForURL('**/zh/m06/lesson.html#part-2');
    await page.locator('#next').click();
    await page.waitForURL('**/zh/m06/index.html');
    expect(await page.locator('h1').textContent()).toBe('模块六');
    expectClean(page);
  });

  test('runs module scripts when the page is parsed, and knows its own root', async () => {
    const page = await open('zh/m06/lesson.html');
    const data = await page.locator('html').evaluate((html) => ({ ...html.dataset }));
    expect(data).toMatchObject({ early: 'yes', greeted: 'true' });
    expect(data.icon).toBe(`${urls.get(name)}images/icon.svg`);
    expectClean(page);
  });

  test('finds its styles and pictures, and hides the line about unzipping', async () => {
    const page = await open('zh/index.html');
    expect(await colour(page, 'main')).toBe('rgb(1, 2, 3)');
    expect(await page.locator('.unzip-first').isVisible()).toBe(false);
    expect(
      await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(0);
    expect(
      await page
        .locator('#jump option')
        .evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
    ).toEqual(['./m06/lesson.html', '/day']);
    expectClean(page);
  });
});

describe.each([
  ['root', 'nothing'],
  ['root', 'zh/m06/nothing/at/all.html'],
  ['sub-path', 'nothing.html'],
  ['sub-path', 'zh/nothing/'],
])('an unknown address at %s: %s', (name, path) => {
  test('shows the not-found page with styles, scripts and a way home', async () => {
    const page = await openPage({ url: urls.get(name) ?? '' }, path);
    expect(await colour(page, 'main')).toBe('rgb(1, 2, 3)');
    await page.locator('html[data-greeted="true"]').waitFor();
    await page.locator('astro-island:not([ssr]) button').first().click();
    await page.getByText('load: 1').waitFor();
    expect(troublesOf(page).filter((trouble) => !trouble.includes('404'))).toEqual([]);

    await page.locator('#end').click();
    expect(page.url()).toBe(`${new URL(path, urls.get(name)).href}#top-of-page`);
    await page.locator('#zh').click();
    await page.waitForURL(`${urls.get(name)}zh/index.html`);
  });
});

test('a page alone, as from inside a zip, says to unzip first', async () => {
  const page = await openPage({ url: urls.get('root') ?? '' }, 'index.html');
  await page.route('**/*.{css,js}', (route) => route.abort('accessdenied'));
  await page.reload();
  expect(await page.locator('.unzip-first').isVisible()).toBe(true);
});

function colour(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((element) => getComputedStyle(element).color);
}
