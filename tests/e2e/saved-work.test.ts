import { expect, test } from 'vitest';
import { awake, goTo, solve, textOf } from '../helpers/exercise.ts';
import { expectClean, openPage, originNamed } from '../helpers/site.ts';

const root = originNamed('root');
const CHECK = 'en/exercises/m06-check.html';
const KEY = 'service-quality:work:m06-check';

test('two tabs on one exercise do not overwrite each other’s work', async () => {
  const one = await openPage(root, CHECK);
  await awake(one);
  const two = await one.context().newPage();
  await two.goto(one.url());
  const [left, right] = [await awake(one), await awake(two)];
  await goTo(right, 2);
  await solve(right);
  await goTo(left, 1);
  await solve(left);
  for (const tab of [one, two]) {
    await tab.reload();
    await awake(tab);
    expect(await tab.locator('.dot[data-status="solved"]').count()).toBe(2);
  }
});

test('where storage is refused, the exercise works and says how to keep the work', async () => {
  const page = await openPage(root, 'index.html#choose');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(new URL(CHECK, root.url).href);
  const check = await awake(page);
  await check.locator('.notice').waitFor();
  expect(await check.locator('.notice').textContent()).toContain('does not let the page keep data');
  await solve(check);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    check.locator('.notice').getByRole('button', { name: 'Save my work as a file' }).click(),
  ]);
  const text = await textOf(download);
  expect(JSON.parse(text)).toMatchObject({ course: 'service-quality', exercise: 'm06-check' });
  expectClean(page);
});

test('where storage is full, earlier work stays and the new answers can be saved', async () => {
  const page = await openPage(root, CHECK);
  await solve(await awake(page));
  const before = await page.evaluate((key) => localStorage.getItem(key), KEY);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.reload();
  const check = await awake(page);
  await goTo(check, 2);
  await solve(check);
  expect(await check.locator('.notice').textContent()).toContain('storage is full');
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe(before);
});

test('a damaged entry is set aside and kept; other exercises keep theirs', async () => {
  const page = await openPage(root, 'en/exercises/pitfalls.html');
  await solve(await awake(page));
  await page.evaluate((key) => localStorage.setItem(key, '{"format":1,"kind":"choi'), KEY);
  await page.goto(new URL(CHECK, root.url).href);
  const check = await awake(page);
  expect(await check.locator('.notice').textContent()).toContain('set aside unchanged');
  await solve(check);
  const kept = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.includes(':aside:')),
  );
  expect(kept.map(([, text]) => text)).toEqual(['{"format":1,"kind":"choi']);
  await page.goto(new URL('en/exercises/pitfalls.html', root.url).href);
  await awake(page);
  expect(await page.locator('.dot[data-status="solved"]').count()).toBe(1);
  expectClean(page);
});

test('a file saved here opens in another browser; a foreign file changes nothing', async () => {
  const page = await openPage(root, CHECK);
  const check = await awake(page);
  await solve(check);
  await check.getByRole('button', { name: 'More actions' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    check.getByRole('button', { name: 'Save my work as a file' }).click(),
  ]);
  const file = Buffer.from(await textOf(download));

  const elsewhere = await openPage(root, CHECK.replace('en/', 'zh/'));
  const there = await awake(elsewhere);
  const input = there.locator('input[type="file"]');
  await input.setInputFiles({
    name: 'holiday.json',
    mimeType: 'application/json',
    buffer: Buffer.from('[1, 2'),
  });
  await there.locator('.notice').waitFor();
  expect(await there.locator('.notice').textContent()).toContain('不是本课程');
  expect(await there.locator('.dot[data-status="solved"]').count()).toBe(0);
  await input.setInputFiles({ name: 'm06-check.json', mimeType: 'application/json', buffer: file });
  await expect.poll(() => there.locator('.dot[data-status="solved"]').count()).toBe(1);
  expectClean(elsewhere);
});

test('progress shows in the module and on the front page', async () => {
  const page = await openPage(root, CHECK);
  await solve(await awake(page));
  await page.goto(new URL('en/m06/index.html', root.url).href);
  const state = page.locator('.nav-state[data-exercise="m06-check"]');
  await expect.poll(() => state.textContent()).toBe('in progress');
  await expect.poll(() => page.locator('.objective-points:visible').count()).toBeGreaterThan(0);
  await page.goto(new URL('en/index.html', root.url).href);
  await expect
    .poll(() => page.locator('[data-exercises~="m06-check"]').textContent())
    .toMatch(/^0 of \d+ exercises done$/);
});

test('a page the back button brings back shows what was done meanwhile, and stays where it is', async () => {
  const page = await openPage(root, 'index.html#choose');
  // Such a page is told nothing while it is away.
  await page.addInitScript(() =>
    addEventListener('storage', (event) => event.stopImmediatePropagation()),
  );
  await page.goto(new URL(CHECK, root.url).href);
  const check = await awake(page);
  const other = await page.context().newPage();
  await other.goto(new URL(CHECK, root.url).href);
  await solve(await awake(other));
  await page.bringToFront();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow')));
  await expect.poll(() => check.locator('.dot[data-status="solved"]').count()).toBe(1);
  await check.locator('.verdict[data-status="solved"]').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  expectClean(page);
});
