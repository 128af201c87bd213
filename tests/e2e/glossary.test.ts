import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { heard, tabTo } from '../helpers/keyboard.ts';
import { expectClean, openPage, originNamed, origins } from '../helpers/site.ts';

const root = originNamed('root');
const LESSON = 'm04/circle.html';

const field = (page: Page) => page.locator('.glossary-filter input');
const shown = (page: Page) => page.locator('.glossary-entry:visible h3').allTextContents();
const status = (page: Page) => page.locator('.glossary-filter [role="status"]').textContent();
const card = (page: Page) => page.locator('.term-card:popover-open');
const term = (page: Page) => page.locator('a.term[href$="#service-circle"]').first();

describe.each(origins)('the glossary at $name', (origin) => {
  test.each([
    ['en', '服务圈', 'service circle'],
    ['en', 'cycle of SERVICE', 'service circle'],
    ['zh', 'Service-Circle', '服务圈'],
    ['zh', '服务循环', '服务圈'],
  ])('%s: “%s” finds “%s”', async (language, typed, name) => {
    const page = await openPage(origin, `${language}/glossary.html`);
    await field(page).fill(typed);
    await expect.poll(() => shown(page)).toEqual([name]);
    expect(await status(page)).toMatch(/\b1\b|1个/);
    const entry = page.locator('.glossary-entry:visible');
    expect(await entry.locator('[lang] .glossary-term').count()).toBe(1);
    await entry.locator('.glossary-places a[href*="m04/circle"]').click();
    await page.waitForURL(/m04\/circle/);
    expectClean(page);
  });
});

test('by module, and nothing found says what to do', async () => {
  const page = await openPage(root, 'en/glossary.html');
  const all = (await shown(page)).length;
  await page.locator('.glossary-filter select').selectOption('m06');
  await expect.poll(async () => (await shown(page)).length).toBeLessThan(all / 4);
  expect(await shown(page)).toContain('percentile');
  await field(page).fill('service circle');
  await page.getByText('No such term.').waitFor();
  expect(await shown(page)).toEqual([]);
  await page.getByRole('button', { name: 'Clear, and show all' }).click();
  await expect.poll(async () => (await shown(page)).length).toBe(all);
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  expectClean(page);
});

test('a link to a term leads to it even when it is filtered away', async () => {
  const page = await openPage(root, 'en/glossary.html');
  await field(page).fill('percentile');
  await expect.poll(() => shown(page)).toEqual(['percentile']);
  await page.evaluate(() => {
    location.hash = '#moment-of-truth';
  });
  await expect.poll(() => shown(page)).toContain('moment of truth');
  expectClean(page);
});

test('without scripts it is a plain list, and a term a link into it', async () => {
  const page = await openPage(root, 'zh/glossary.html', { javaScriptEnabled: false });
  expect(await field(page).isVisible()).toBe(false);
  expect((await shown(page)).length).toBeGreaterThan(150);
  await page.goto(new URL(`zh/${LESSON}`, root.url).href);
  await term(page).click();
  await page.waitForURL(/glossary\.html#service-circle$/);
  expectClean(page);
});

describe.each(['zh', 'en'])('%s: a key term in a text', (language) => {
  test('shows what it means under the pointer, which may go onto the card', async () => {
    const page = await openPage(root, `${language}/${LESSON}`);
    const before = await page.evaluate(() => document.documentElement.scrollHeight);
    await term(page).hover();
    await card(page).waitFor();
    await card(page).hover();
    const box = await card(page).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + (box?.height ?? 0) - 5, { steps: 5 });
    expect(await card(page).count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before);
    await page.keyboard.press('Escape');
    await expect.poll(() => card(page).count()).toBe(0);
    await term(page).hover();
    await page.mouse.move(0, 0);
    await expect.poll(() => card(page).count()).toBe(0);
    expectClean(page);
  });

  test('shows it to the keyboard, and what reads the screen has it once', async () => {
    const page = await openPage(root, `${language}/${LESSON}`);
    const name = (await term(page).textContent()) ?? '';
    // The page of this name in the navigation comes before the text.
    await page.locator('h1').click();
    await tabTo(page, new RegExp(`^${name}$`));
    await card(page).waitFor();
    const { role, description } = await heard(page);
    expect(role).toBe('link');
    expect(await card(page).textContent()).toContain(description);
    expect(description.length).toBeGreaterThan(20);
    expect(await term(page).getAttribute('title')).toBeNull();
    expect(await card(page).getAttribute('aria-hidden')).toBe('true');
    await page.keyboard.press('Escape');
    await expect.poll(() => card(page).count()).toBe(0);
    expect((await heard(page)).name).toBe(name);
    await page.keyboard.press('Enter');
    await page.waitForURL(/glossary\.html#service-circle$/);
    expectClean(page);
  });

  test('shows it at a first tap within 320 pixels; the link in the card goes on', async () => {
    const page = await openPage(root, `${language}/${LESSON}`, {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    await term(page).tap();
    await card(page).waitFor();
    const box = await card(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.locator('h1').tap();
    await expect.poll(() => card(page).count()).toBe(0);
    await term(page).tap();
    await card(page).locator('a').tap();
    await page.waitForURL(/glossary\.html#service-circle$/);
    expectClean(page);
  });

  test('is on paper what it is in the text', async () => {
    const page = await openPage(root, `${language}/${LESSON}`);
    await term(page).hover();
    await card(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.term-card:visible, [id^="term-"]:visible').count()).toBe(0);
  });
});
