import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { awake } from '../helpers/exercise.ts';
import {
  expectClean,
  openPage,
  originNamed,
  pagesOfEveryKind,
  sitePages,
} from '../helpers/site.ts';

const root = originNamed('root');
const kinds = [...(await pagesOfEveryKind()), 'zh/m06/workshop.html', 'en/m06/pitfalls.html'];
const pages = await sitePages();

describe.each(kinds)('%s', (path) => {
  test.each(['light', 'dark'] as const)(
    'has no accessibility violations in %s',
    async (colorScheme) => {
      const page = await openPage(root, path, { colorScheme });
      if ((await page.locator('section.exercise').count()) > 0) await awake(page);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
      );
      expect(found).toEqual([]);
    },
  );

  test('fits 320 pixels', async () => {
    const page = await openPage(root, path, { viewport: { width: 320, height: 640 } });
    if ((await page.locator('section.exercise').count()) > 0) await awake(page);
    const wide = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      by: [...document.querySelectorAll('main *')]
        .filter(
          (e) =>
            e.getBoundingClientRect().right > innerWidth + 1 &&
            !e.closest('table, svg, pre, .figure-drawing, .room-frame'),
        )
        .map((e) => e.outerHTML.slice(0, 120))
        .slice(0, 3),
    }));
    expect(wide).toEqual({ page: 320, by: [] });
  });

  test('prints without the furniture of the screen', async () => {
    const page = await openPage(root, path);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('.site-header:visible, .module-nav:visible, .exercise-live:visible')
        .count(),
    ).toBe(0);
  });
});

test.each([
  ['zh', '首页', '我的作品集'],
  ['en', 'Home', 'My portfolio'],
])('%s: the foot of a page leads home and to the portfolio', async (language, home, portfolio) => {
  const page = await openPage(root, `${language}/m04/circle.html`);
  const links = page.locator('.site-footer section').first().locator('a');
  expect(await links.first().textContent()).toBe(home);
  await links.getByText(portfolio, { exact: true }).click();
  await page.waitForURL(`**/${language}/portfolio.html`);
  expectClean(page);
});

test('every page has one heading of the first rank, a title, a description and its language', async () => {
  const page = await openPage(root, pages[0] ?? '');
  for (const path of pages) {
    await page.goto(new URL(path, root.url).href);
    const facts = await page.evaluate(() => ({
      h1: document.querySelectorAll('h1').length,
      title: document.title.length > 0,
      description:
        (document.querySelector('meta[name=description]')?.getAttribute('content') ?? '').length >
        0,
      lang: document.documentElement.lang,
    }));
    const lang = path.startsWith('en/') ? 'en' : 'zh-CN';
    expect({ path, ...facts }).toEqual({ path, h1: 1, title: true, description: true, lang });
  }
  expectClean(page);
}, 180_000);

describe('without scripts', () => {
  test.each(['zh', 'en'])('%s: the questions of an exercise can be read', async (language) => {
    const page = await openPage(root, `${language}/exercises/pitfalls.html`, {
      javaScriptEnabled: false,
    });
    expect(await page.locator('.sheet > li:visible').count()).toBeGreaterThan(20);
    expect(await page.locator('.exercise-live:visible').count()).toBe(0);
    expect(await page.locator('noscript').first().isVisible()).toBe(true);
  });
});
