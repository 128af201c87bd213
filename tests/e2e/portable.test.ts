import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dist } from '../helpers/build.ts';
import {
  expectClean,
  openPage,
  originNamed,
  origins,
  pagesOfEveryKind,
  sitePages,
} from '../helpers/site.ts';

const kinds = await pagesOfEveryKind();
const pages = await sitePages();

describe.each(origins)('the site from $name', (origin) => {
  test.each(kinds)('%s opens clean and leads to the other language', async (path) => {
    const page = await openPage(origin, path);
    await everyIslandInView(page);
    expect(await page.evaluate(() => document.characterSet)).toBe('UTF-8');
    expect(await page.evaluate(() => globalThis.__site?.root)).toBe(origin.url);
    expect(await page.locator('.unzip-first').isVisible()).toBe(false);
    expectClean(page);

    const [, language = '', rest] = /^(zh|en)\/(.+)/.exec(path) ?? [];
    if (language === '') return;
    const other = language === 'zh' ? 'en' : 'zh';
    await page.locator(`a[data-language="${other}"]`).first().click();
    await page.waitForURL((url) => url.href.startsWith(`${origin.url}${other}/${rest}`));
    expect(await page.locator('html').getAttribute('lang')).toBe(other === 'zh' ? 'zh-CN' : 'en');
    expectClean(page);
  });

  test('the front door leads into both languages', async () => {
    for (const [name, path] of [
      ['zh', 'zh/index.html'],
      ['en', 'en/index.html'],
    ] as const) {
      const page = await openPage(origin, 'index.html');
      await page.locator(`a[data-language="${name}"]`).click();
      await page.waitForURL(origin.url + path);
      expectClean(page);
    }
  });

  test('every link of a page with a sidebar names a file that is there', async () => {
    const path = pages.find((name) => /^zh\/m\d+\/\w/.test(name) && !name.endsWith('index.html'));
    const page = await openPage(origin, path ?? 'zh/index.html');
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const own = links
      .filter((link) => link.startsWith(origin.url))
      .map((link) => link.slice(origin.url.length).replace(/[?#].*/, ''));
    expect(own.length).toBeGreaterThan(5);
    expect(
      own.filter((name) => name !== '' && !existsSync(join(dist, decodeURIComponent(name)))),
    ).toEqual([]);
  });
});

test('pages a reader may go to next are offered for prerendering, the download is not', async () => {
  const origin = originNamed('sub-path');
  const page = await openPage(origin, 'zh/index.html');
  const session = await page.context().newCDPSession(page);
  const offered = new Promise<string[]>((resolve) => {
    session.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
      const urls = preloadingAttemptSources.map(({ key }) => key.url);
      if (urls.length > 0) resolve(urls);
    });
  });
  await session.send('Preload.enable');
  const urls = await offered;
  expect(urls.filter((url) => !url.startsWith(origin.url))).toEqual([]);
  expect(urls.filter((url) => url.includes('.zip'))).toEqual([]);
});

/** Scrolls through the page until every island has come to life. */
async function everyIslandInView(page: Page): Promise<void> {
  for (const island of await page.locator('astro-island').all()) {
    if ((await island.getAttribute('client')) === 'visible') await island.scrollIntoViewIfNeeded();
  }
  await page.waitForFunction(
    () => document.querySelector('astro-island[ssr]:not([client="only"])') === null,
  );
}
