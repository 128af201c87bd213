import { AxeBuilder } from '@axe-core/playwright';
import type { Page, Request } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSearchDialog, searchDialog, searchFor } from '../helpers/search.ts';
import { expectClean, openPage, originNamed, origins } from '../helpers/site.ts';

const web = originNamed('root');
const LANGUAGES = [
  {
    home: 'zh/m06/standard.html',
    phrase: '服务标准',
    marked: /^服务标准$/,
    count: /^找到\d+个页面$/,
  },
  {
    home: 'en/m06/standard.html',
    phrase: 'moment of truth',
    marked: /^moments? of truth$/,
    count: /^\d+ pages found$/,
  },
] as const;

describe.each(origins)('search from $name', (origin) => {
  test.each(LANGUAGES)(
    '$phrase leads to a page that has it',
    async ({ home, phrase, marked, count }) => {
      const page = await openPage(origin, home);
      const search = await openSearchDialog(page);
      await searchFor(search, phrase);
      expect(await search.status.textContent()).toMatch(count);
      expect((await search.marks.first().textContent())?.toLowerCase()).toMatch(marked);
      const target = await search.links.first().getAttribute('href');
      expect(target).toContain(origin.url + home.slice(0, 3));
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.href === target);
      expect((await page.locator('main').textContent())?.toLowerCase()).toContain(phrase);
      expectClean(page);
    },
  );
});

describe('until somebody reaches for it', () => {
  test('nothing of search is loaded; pointing at the button loads it', async () => {
    const page = await openPage(web, 'zh/m06/standard.html');
    const asked: string[] = [];
    page.on('request', (request: Request) => asked.push(request.url()));
    expect(await loaded(page)).toEqual([]);
    const index = page.waitForRequest(/pagefind\/.*pf_meta/);
    await page.locator('.search-button').hover();
    await index;
    expect(asked.some((url) => url.includes('/dialog'))).toBe(true);
    expect(await page.locator('dialog.search').count()).toBe(0);
  });

  test('the shortcut is shown and opens it from anywhere but a field', async () => {
    const page = await openPage(web, 'en/m06/standard.html');
    expect(await page.locator('.search-button kbd').textContent()).toBe('Ctrl K');
    await page.keyboard.press('Control+k');
    const { dialog } = await searchDialog(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });
});

describe('by keyboard', () => {
  test('arrows, Home and End move through the results and back to the field', async () => {
    const page = await openPage(web, 'zh/m06/standard.html');
    const search = await openSearchDialog(page);
    await searchFor(search, '标准');
    const hrefs = await search.links.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    const focused = () =>
      page.evaluate(() => (document.activeElement as HTMLAnchorElement).href ?? 'field');
    const go = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      return focused();
    };
    expect(await go('ArrowDown')).toBe(hrefs[0]);
    expect(await go('ArrowDown', 'ArrowDown')).toBe(hrefs[2]);
    expect(await go('Home')).toBe(hrefs[0]);
    expect(await go('ArrowUp')).toBe('field');
    expect(await go('ArrowDown', 'ArrowDown', 'ArrowUp')).toBe(hrefs[0]);
    await page.keyboard.press('x');
    expect(await search.input.inputValue()).toBe('标准x');
  });

  test('closing gives the focus back; opening again keeps what was found', async () => {
    const page = await openPage(web, 'zh/m06/standard.html');
    await page.locator('.search-button').click();
    const search = await searchDialog(page);
    await searchFor(search, '标准');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await search.dialog.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('search-button');
    await page.keyboard.press('Enter');
    const again = await searchDialog(page);
    expect(await again.links.count()).toBeGreaterThan(0);
    await page.keyboard.type('qwqwqw');
    expect(await again.input.inputValue()).toBe('qwqwqw');
  });

  test('more results come on request, and focus goes to the first of them', async () => {
    const page = await openPage(web, 'zh/m06/standard.html');
    const search = await openSearchDialog(page);
    await searchFor(search, '的');
    const found = search.dialog.locator('.search-page');
    expect(await found.count()).toBe(10);
    await search.dialog.locator('.search-more').click();
    await found.nth(10).waitFor();
    const focus = await found
      .nth(10)
      .locator('a')
      .first()
      .evaluate((link) => link === document.activeElement);
    expect(focus).toBe(true);
  });
});

test('an index that cannot be loaded is explained, and can be tried again', async () => {
  const page = await openPage(web, 'en/m06/standard.html');
  await page.route('**/*.pf_meta.js*', (route) => route.abort());
  await page.route('**/pagefind-entry.json.js*', (route) => route.abort());
  const search = await openSearchDialog(page);
  await searchFor(search, 'percentile');
  expect(await search.status.textContent()).toBe('The search index could not be opened.');
  expect(await search.dialog.textContent()).toContain('unzip all of it first');
  await page.unrouteAll();
  await search.dialog.locator('.search-retry').click();
  await search.marks.first().waitFor();
  expect(await search.marks.first().textContent()).toBe('percentile');
});

describe('on a small screen', () => {
  test.each([
    { width: 320, height: 568 },
    { width: 640, height: 360 },
  ])('$width × $height: all is in view and large enough to touch', async (viewport) => {
    const page = await openPage(web, 'en/m06/standard.html', { viewport, hasTouch: true });
    await page.locator('.search-button').tap();
    const search = await searchDialog(page);
    await searchFor(search, 'service standard');
    const widths = await search.dialog.evaluate((dialog) => [
      dialog.scrollWidth,
      document.documentElement.scrollWidth,
    ]);
    expect(Math.max(...widths)).toBeLessThanOrEqual(viewport.width);
    for (const target of await search.dialog.locator('button, .search-hit').all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    const target = await search.links.first().getAttribute('href');
    await search.links.first().tap();
    await page.waitForURL((url) => url.href === target);
  });
});

describe.each(['light', 'dark'] as const)('in %s mode', (colorScheme) => {
  test.each(LANGUAGES)('axe has nothing to say ($phrase)', async ({ home, phrase }) => {
    const page = await openPage(web, home, { colorScheme });
    const search = await openSearchDialog(page);
    for (const typed of [phrase, 'qwqwqw']) {
      await searchFor(search, typed);
      const { violations } = await new AxeBuilder({ page }).include('dialog.search').analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
      ).toEqual([]);
    }
  });
});

/** Files of search that the page has loaded so far. */
function loaded(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry.name)
      .filter((name) => /pagefind|\/dialog/.test(name)),
  );
}
