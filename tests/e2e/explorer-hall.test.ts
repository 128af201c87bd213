import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { awake, goTo } from '../helpers/exercise.ts';
import { changesOf, tabTo } from '../helpers/keyboard.ts';
import { expectClean, leavingPages, openPage, originNamed, origins } from '../helpers/site.ts';

const PAGE = 'exercises/queue-simulator.html';
const root = originNamed('root');

const result = (exercise: Locator, index = 0) =>
  exercise.locator('.explorer-result strong').nth(index);
const reads = (place: Locator) => expect.poll(() => place.textContent());
const named = (exercise: Locator, name: string) =>
  exercise.locator('.explorer-named label').filter({ hasText: name }).locator('input');
const picture = (exercise: Locator) => exercise.locator('.exercise-live svg.hall');
const now = (exercise: Locator) => exercise.locator('.exercise-live .lunch-now');
const said = (exercise: Locator) => exercise.locator('.explorer-picture [role="status"]');
const button = (exercise: Locator, name: string) =>
  exercise.getByRole('button', { name, exact: true });

async function open(page: Page): Promise<Locator> {
  const exercise = await awake(page);
  await picture(exercise).waitFor();
  return exercise;
}

describe.each(origins)('the hall at $name', (origin) => {
  test.each([
    ['zh', '一条总队', '9.6分钟'],
    ['en', 'one for all', '9.6 min'],
  ])(
    '%s: one line in place of three, kept over a reload',
    leavingPages(origin),
    async (language, line, wait) => {
      const page = await openPage(origin, `${language}/${PAGE}`);
      const exercise = await open(page);
      await named(exercise, line).check();
      await reads(result(exercise)).toBe(wait);
      await page.reload();
      const again = await open(page);
      expect(await named(again, line).isChecked()).toBe(true);
      await reads(result(again)).toBe(wait);
      expectClean(page);
    },
  );
});

test('by keyboard alone: radio buttons, counters, the two goals, and the hour minute by minute', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await open(page);
  await goTo(exercise, 4);
  expect(await exercise.locator('.explorer-goal').allTextContents()).toEqual([
    'Goal: at least 90% are served within 5 minutes',
    'Goal: no counter more than that takes',
  ]);
  expect(await exercise.locator('.explorer-controls input[type="range"]').nth(0).isDisabled()).toBe(
    true,
  );
  await named(exercise, 'one for each counter').focus();
  await page.keyboard.press('ArrowUp');
  await reads(result(exercise)).toBe('9.6 min');
  await exercise.locator('.check button[type="submit"]').press('Enter');
  await exercise.locator('.verdict[data-status="tried"]').waitFor();
  await exercise.locator('.explorer-controls input[type="range"]').nth(2).focus();
  await page.keyboard.press('ArrowRight');
  await reads(result(exercise)).toBe('1.1 min');
  await exercise.locator('.check button[type="submit"]').press('Enter');
  await exercise.locator('.verdict[data-status="solved"]').waitFor();
  await button(exercise, 'Back to 12:00').press('Enter');
  await reads(now(exercise)).toContain('12:00');
  await button(exercise, 'A minute on').press('Enter');
  await reads(now(exercise)).toContain('12:01');
  await reads(said(exercise)).toContain('12:01. Waiting:');
  const readOut = await changesOf(page, '.explorer-picture [role="status"]');
  await button(exercise, 'Read out this moment').focus();
  for (const times of [1, 2]) {
    await page.keyboard.press('Enter');
    await expect.poll(readOut).toBe(times);
  }
  expectClean(page);
});

test('what changes is read out, not all there is; another day says which, a pause where', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await open(page);
  const news = exercise.locator('.explorer-shown > [role="status"]');
  await exercise.locator('.explorer-controls input[type="range"]').first().focus();
  await page.keyboard.press('ArrowRight');
  await reads(news).toMatch(/^Mean wait .*Nine in ten/);
  expect(await news.textContent()).not.toContain('Counters, per hour');
  await tabTo(page, /^Cost of a counter/);
  await page.keyboard.press('ArrowRight');
  await reads(news).toBe('Counters, per hour: ¥195.');
  await exercise.getByRole('button', { name: 'Undo' }).press('Enter');
  await reads(exercise.locator('.exercise-live > [role="status"]')).toBe(
    'Undone. Question 1 of 8: not answered. People who come in an hour: 41. Everything else stands as at the start.',
  );
  await button(exercise, 'Another day').press('Enter');
  await reads(said(exercise)).toMatch(/day 2: 12:\d\d\. .*busiest/);
  await button(exercise, 'Play').press('Enter');
  await button(exercise, 'Pause').press('Enter');
  await expect
    .poll(async () => (await said(exercise).textContent()) === (await now(exercise).textContent()))
    .toBe(true);
  expectClean(page);
});

test('the hour plays and pauses, and every other hall or day begins it anew', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await open(page);
  const first = await now(exercise).textContent();
  expect(first).toContain('the busiest minute');
  await button(exercise, 'Play').click();
  await expect.poll(() => now(exercise).textContent(), { timeout: 15_000 }).toContain('12:02');
  await button(exercise, 'Pause').click();
  const paused = await now(exercise).textContent();
  await button(exercise, 'Play').click();
  await button(exercise, 'Another day').press('Enter');
  await reads(exercise.locator('.exercise-live .lunch-hour figcaption')).toContain('day 2');
  await reads(now(exercise)).not.toBe(paused);
  expect(await now(exercise).textContent()).toContain('the busiest minute');
  await reads(page.locator(':focus')).toBe('Another day');
  await named(exercise, 'one for all').check();
  await expect
    .poll(() => exercise.locator('.exercise-live .hall-barrier').count())
    .toBeGreaterThan(0);
  expect(await now(exercise).textContent()).toContain('the busiest minute');
  expectClean(page);
});

test('where nothing shall move by itself, nothing offers to', async () => {
  const page = await openPage(root, `en/${PAGE}`, { reducedMotion: 'reduce' });
  const exercise = await open(page);
  expect(await button(exercise, 'Play').count()).toBe(0);
  await button(exercise, 'Back to 12:00').click();
  await reads(now(exercise)).toContain('12:00');
  await button(exercise, 'A minute on').click();
  await reads(now(exercise)).toContain('12:01');
  expectClean(page);
});

test('on a narrow phone: everything within the screen, radio buttons large enough for a finger', async () => {
  const page = await openPage(root, `zh/${PAGE}`, {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  const exercise = await open(page);
  await goTo(exercise, 4);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  for (const label of await exercise.locator('.explorer-named label').all()) {
    expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  expectClean(page);
});

test('on paper the hall stands at its busiest minute, and says that it is one day', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await open(page);
  await page.emulateMedia({ media: 'print' });
  const sheet = exercise.locator('.exercise-sheet');
  await sheet.locator('svg.hall').waitFor();
  expect(await sheet.locator('.lunch-hour').textContent()).toContain('ONE day');
  expect(await sheet.locator('button').count()).toBe(0);
  expect(await picture(exercise).isVisible()).toBe(false);
});

test('pages of other models do not fetch the hall', async () => {
  const page = await openPage(root, 'en/exercises/step-accuracy.html');
  await awake(page);
  const scripts = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(scripts.filter((name) => /Lunch|hall/i.test(name))).toEqual([]);
  expect(await page.locator('.explorer-picture').count()).toBe(0);
});
