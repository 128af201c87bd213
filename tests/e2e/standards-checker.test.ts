import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PREFIX } from '../../src/store/shelf.ts';
import { textOf } from '../helpers/exercise.ts';
import { focusIsIn, tabTo } from '../helpers/keyboard.ts';
import { expectClean, leavingPages, openPage, originNamed, origins } from '../helpers/site.ts';

const root = originNamed('root');
const WEAK = 'We always give a warm welcome.';

async function ready(page: Page) {
  const checker = page.locator('.checker');
  await checker.locator('textarea').first().waitFor();
  return checker;
}

const flawsOf = (page: Page) =>
  page
    .locator('.standards-finding')
    .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset['flaw']));

describe.each(origins)('the standards checker at $name', (origin) => {
  test.each([
    ['en', WEAK, ['too-much', 'vague', 'unmeasured']],
    ['zh', '热情服务，尽快回复。', ['vague', 'unmeasured']],
    ['en', '热情服务，尽快回复。', ['vague', 'unmeasured']],
  ])('%s page: %s', leavingPages(origin), async (language, text, flaws) => {
    const page = await openPage(origin, `${language}/standards-checker.html`);
    const checker = await ready(page);
    await checker.locator('textarea').fill(text);
    await expect.poll(() => flawsOf(page)).toEqual(flaws);
    await page.reload();
    const again = await ready(page);
    expect(await again.locator('textarea').inputValue()).toBe(text);
    await page.locator('.standards-finding a').first().click();
    await page.waitForURL(/m06\//);
    const place = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${place}"]`).count()).toBe(1);
    expectClean(page);
  });
});

test('by keyboard alone: write, dismiss with a reason, call back', async () => {
  const page = await openPage(root, 'en/standards-checker.html');
  await ready(page);
  await tabTo(page, /^Service standard/);
  await page.keyboard.type('We answer within 2 minutes, warmly.');
  await expect.poll(() => flawsOf(page)).toEqual(['vague']);
  await page
    .getByRole('status')
    .filter({ hasText: 'Doubtful spots: 1' })
    .waitFor({ state: 'attached' });
  await tabTo(page, /^Not a problem here/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Or in your own words/);
  await page.keyboard.type('Guests told us');
  await page.keyboard.press('Enter');
  await expect.poll(() => flawsOf(page)).toEqual([]);
  expect(await focusIsIn(page, '.standards-findings')).toBe(true);
  expect(await page.locator('.standards-dismissed').textContent()).toContain('Guests told us');
  await page.reload();
  await ready(page);
  await expect.poll(() => page.locator('.standards-dismissed').count()).toBe(1);
  await tabTo(page, /^Dismissed: 1/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Bring it back/);
  await page.keyboard.press('Enter');
  await expect.poll(() => flawsOf(page)).toEqual(['vague']);
  expectClean(page);
});

test('a text turned into slots keeps its words, and says where customers are not told', async () => {
  const page = await openPage(root, 'en/standards-checker.html');
  const checker = await ready(page);
  await checker.locator('textarea').fill('The clerk rings back within 2 hours.');
  await checker.getByLabel('In slots').check();
  const does = checker.getByLabel('Does what');
  expect(await does.inputValue()).toBe('The clerk rings back within 2 hours.');
  await expect.poll(() => flawsOf(page)).toEqual(['unpublished']);
  await checker.getByLabel('Where the customer is told').fill('On the ticket');
  await expect.poll(() => flawsOf(page)).toEqual([]);
  await checker.getByLabel('As one text').check();
  const whole = checker.getByLabel('Service standard', { exact: true });
  expect(await whole.inputValue()).toContain('On the ticket');
  expectClean(page);
});

test('several standards: add, copy, delete and undo; as a table and as a text', async () => {
  const page = await openPage(root, 'en/standards-checker.html');
  const checker = await ready(page);
  const rows = checker.locator('.checker-rows > li');
  await checker.locator('textarea').fill(WEAK);
  await checker.getByRole('button', { name: 'Copy this one' }).click();
  await checker.locator('textarea').fill('=1+1 Calls are answered within 60 seconds.');
  await checker.getByRole('button', { name: 'Add another' }).click();
  await expect.poll(() => rows.count()).toBe(3);
  await checker.getByRole('button', { name: 'Delete this one' }).click();
  await checker.getByRole('button', { name: 'Delete this one' }).click();
  await expect.poll(() => rows.count()).toBe(0);
  expect(await focusIsIn(page, 'textarea')).toBe(true);
  await checker.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => rows.count()).toBe(2);
  expect(await checker.locator('textarea').inputValue()).toContain('=1+1');
  const take = async (name: RegExp) => {
    const waiting = page.waitForEvent('download');
    await checker.getByRole('button', { name }).click();
    return textOf(await waiting);
  };
  const csv = await take(/CSV/);
  expect(csv).toContain("'=1+1");
  expect(csv).toContain('Vague word');
  expect(await take(/Text file/)).toContain(`Standard 1\n${WEAK}`);
  expectClean(page);
});

test('the last standard can be deleted and brought back', async () => {
  const page = await openPage(root, 'en/standards-checker.html');
  const checker = await ready(page);
  await checker.locator('textarea').fill(WEAK);
  await checker.getByRole('button', { name: 'Delete this one' }).click();
  await expect.poll(() => checker.locator('textarea').inputValue()).toBe('');
  await checker.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => checker.locator('textarea').inputValue()).toBe(WEAK);
  expect(await checker.locator('.checker-rows > li').count()).toBe(0);
  expectClean(page);
});

test('what cannot be read is set aside and said; one goes on, and “My learning” lists the copy', async () => {
  const page = await openPage(root, 'en/review.html');
  await page.evaluate((key) => localStorage.setItem(key, '{"format":1,"stand'), `${PREFIX}checker`);
  await page.goto(new URL('en/standards-checker.html', root.url).href);
  const checker = await ready(page);
  await checker.getByRole('alert').getByText('could not be read').waitFor();
  await checker.getByRole('button', { name: 'Got it' }).click();
  await checker.locator('textarea').fill(WEAK);
  await page.reload();
  expect(await (await ready(page)).locator('textarea').inputValue()).toBe(WEAK);
  expect(await checker.getByRole('alert').count()).toBe(0);
  await page.goto(new URL('en/my-learning.html', root.url).href);
  const copy = page.getByRole('listitem').filter({ hasText: 'Standards in the checker' });
  const waiting = page.waitForEvent('download');
  await copy.getByRole('button').click();
  expect(await textOf(await waiting)).toBe('{"format":1,"stand');
  expectClean(page);
});

test('on paper: every standard with what was found, and not the tool', async () => {
  const page = await openPage(root, 'zh/standards-checker.html');
  const checker = await ready(page);
  await checker.locator('textarea').fill('热情服务，尽快回复。');
  await page.emulateMedia({ media: 'print' });
  const printed = checker.locator('.checker-printed');
  expect(await printed.isVisible()).toBe(true);
  expect(await printed.textContent()).toContain('词语含糊：“热情”');
  expect(await checker.locator('textarea').isVisible()).toBe(false);
  expectClean(page);
});

test.each(['zh', 'en'])('%s: fits 320 px and is accessible, whatever is open', async (language) => {
  const page = await openPage(root, `${language}/standards-checker.html`, {
    viewport: { width: 320, height: 700 },
  });
  const checker = await ready(page);
  await checker.locator('textarea').fill(language === 'zh' ? '热情服务。' : WEAK);
  await checker.locator('input[type="radio"]').nth(1).check();
  await checker.locator('.standards-spot button').first().click();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expectClean(page);
});

test('without scripts, what it looks for is there to read', async () => {
  const page = await openPage(root, 'zh/standards-checker.html', { javaScriptEnabled: false });
  expect(await page.locator('.checker-flaws dt').count()).toBe(7);
  expect(await page.locator('noscript, .notice').first().textContent()).toContain('JavaScript');
});
