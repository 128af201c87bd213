import { describe, expect, test } from 'vitest';
import { awake } from '../helpers/exercise.ts';
import { openSearchDialog } from '../helpers/search.ts';
import { openPage, originNamed, sitePages } from '../helpers/site.ts';

const root = originNamed('root');
const pages = await sitePages();

/** The least that WCAG 1.4.12 wants a text to bear. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important } p { margin-bottom: 2em !important }`;

test('every page has a title of its own, and foreign words name their language', async () => {
  const page = await openPage(root, 'index.html', { javaScriptEnabled: false });
  const titles = new Map<string, string>();
  for (const path of pages) {
    await page.goto(new URL(path, root.url).href);
    const title = await page.title();
    const unnamed = await page.evaluate(foreignWords);
    const twin = titles.get(title);
    expect({ path, title, twin, unnamed }).toEqual({ path, title, twin: undefined, unnamed: [] });
    titles.set(title, path);
  }
}, 180_000);

test.each([1280, 375])('every landmark but the unique ones has a name at %i px', async (width) => {
  const page = await openPage(root, 'en/m06/pitfalls.html', { viewport: { width, height: 800 } });
  await awake(page);
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  const landmarks = nodes
    .filter(
      ({ ignored, role }) =>
        !ignored && /^(navigation|complementary|region)$/.test(String(role?.value)),
    )
    .map(({ role, name }) => `${role?.value} ${name?.value}`);
  expect(landmarks).toContain('navigation On this page');
  expect(landmarks.filter((landmark) => landmark.endsWith(' '))).toEqual([]);
  expect(new Set(landmarks).size).toBe(landmarks.length);
});

describe.each(['zh', 'en'])('%s: with the reader’s own spacing at 320 pixels', (language) => {
  test.each(['index', 'm06/pitfalls', 'exercises/pitfalls'])('%s still fits', async (path) => {
    const page = await openPage(root, `${language}/${path}.html`, {
      viewport: { width: 320, height: 640 },
    });
    if (path !== 'index') await awake(page);
    await page.addStyleTag({ content: SPACING });
    const sizes = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      bar: document.querySelector('.site-header')?.getBoundingClientRect().height ?? 0,
      kept: Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop),
    }));
    expect(sizes.width).toBe(320);
    expect(sizes.bar).toBeLessThanOrEqual(sizes.kept);
  });
});

test.each(['zh', 'en'])('%s: on a phone every drawing shows whole', async (language) => {
  const page = await openPage(root, 'index.html', { viewport: { width: 375, height: 700 } });
  const drawings: { path: string; hidden: number }[] = [];
  for (const path of pages.filter((page) => page.startsWith(`${language}/m`))) {
    await page.goto(new URL(path, root.url).href);
    const hidden = await page
      .locator('.figure-drawing')
      .evaluateAll((frames) => frames.map((frame) => frame.scrollWidth - frame.clientWidth));
    drawings.push(...hidden.map((pixels) => ({ path, hidden: pixels })));
  }
  expect(drawings).not.toEqual([]);
  expect(drawings.filter(({ hidden }) => hidden > 0)).toEqual([]);
});

describe('in colours the reader has set for everything', () => {
  test('drawings follow them, whatever was chosen on the page', async () => {
    const page = await openPage(root, 'en/m06/pitfalls.html', {
      forcedColors: 'active',
      colorScheme: 'dark',
    });
    await page.evaluate(() => localStorage.setItem('service-quality:theme', 'light'));
    await page.reload();
    const lightness = await page
      .locator('.figure text')
      .first()
      .evaluate((text) => getComputedStyle(text).fill.match(/\d+/g)?.map(Number) ?? []);
    expect(Math.min(...lightness)).toBeGreaterThan(128);
  });

  test('the search field shows that it has the keyboard', async () => {
    const page = await openPage(root, 'en/m06/pitfalls.html', { forcedColors: 'active' });
    const { dialog } = await openSearchDialog(page);
    const style = await dialog
      .locator('.search-bar')
      .evaluate((bar) => getComputedStyle(bar).outlineStyle);
    expect(style).toBe('solid');
  });
});

/** In the page: Chinese that would be read out as English, and the other way round. */
function foreignWords(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent ?? '';
    const place = texts.currentNode.parentElement;
    if (!place || place.closest('script, style, pre, code:not([lang])')) continue;
    const lang = place.closest<HTMLElement>('[lang]')?.lang ?? '';
    const isHan = /\p{Script=Han}/u.test(text);
    const isEnglish = /(?:[A-Za-z’&,.:-]+\s+){4,}/.test(text) && !isHan;
    if (lang.startsWith('en') ? isHan : isEnglish) found.push(text.trim());
  }
  return found;
}
