import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PREFIX } from '../../src/store/shelf.ts';
import { answerWrong, awake, question, solve, textOf } from '../helpers/exercise.ts';
import { focusIsIn, heard, tabTo } from '../helpers/keyboard.ts';
import { expectClean, leavingPages, openPage, originNamed, origins } from '../helpers/site.ts';

const root = originNamed('root');
const EXERCISE = 'exercises/pitfalls.html';

/** The page of cards, once it knows what is kept. */
async function ready(page: Page): Promise<Page> {
  await page.locator('.review[data-ready="true"]').waitFor();
  return page;
}

/** Reviews the terms of module 6, as chosen on the page itself. */
async function withModule(page: Page, name = /^Module 6|^模块6/): Promise<void> {
  await (await ready(page)).locator('.review-welcome .button').click();
  await page.getByRole('checkbox', { name }).check();
  await page.locator('#review-today').click();
  await page.locator('.review-card').waitFor();
}

const card = (page: Page) => page.locator('.review-card').getAttribute('data-card');
const left = (page: Page) => page.locator('.review-left').textContent();

/** Answers the card on screen and waits for the next one, or the end. */
async function rate(page: Page, rating: 1 | 2 | 3 | 4): Promise<void> {
  const before = await page.locator('.review-card').elementHandle();
  await page.getByRole('button', { name: /^(Show answer|看答案)$/ }).click();
  await page.locator(`[data-rating="${rating}"]`).click();
  await before?.waitForElementState('hidden');
}

describe.each(origins)('review, $name', (origin) => {
  test.each(['zh', 'en'])(
    '%s: what was answered is still answered after a reload',
    leavingPages(origin),
    async (language) => {
      const page = await openPage(origin, `${language}/review.html`);
      await withModule(page);
      const first = await card(page);
      await rate(page, 4);
      const second = await card(page);
      expect(second).not.toBe(first);
      await page.reload();
      await (await ready(page)).locator('.review-card').waitFor();
      expect(await card(page)).toBe(second);
      expect(await left(page)).toMatch(/9$/);
      expectClean(page);
    },
  );

  test('a question that was wrong becomes a card only once it is right', async () => {
    const page = await openPage(origin, `en/${EXERCISE}`);
    const exercise = await awake(page);
    const { id, options } = await question(exercise);
    const wrong = await answerWrong(exercise);
    await page.goto(new URL('en/review.html', origin.url).href);
    await (await ready(page)).locator('.review-card').waitFor();
    expect(await card(page)).toMatch(/^term:/);
    await page.goto(new URL(`en/${EXERCISE}`, origin.url).href);
    await solve(await awake(page));
    await page.goto(new URL('en/review.html', origin.url).href);
    await (await ready(page)).locator('.review-card').waitFor();
    expect(await card(page)).toBe(`slip:pitfalls:${id}`);
    await page.getByRole('button', { name: 'Show answer' }).click();
    const text = (which: (option: (typeof options)[number]) => boolean) =>
      String(options.find(which)?.text);
    expect(await page.locator('.review-answer').textContent()).toContain(
      text(({ correct }) => correct === true),
    );
    expect(await page.locator('.review-wrong').textContent()).toContain(
      text((option) => option.id === wrong),
    );
    expectClean(page);
  });
});

test('a day has an end, and says what comes next', async () => {
  const page = await openPage(root, 'en/review.html');
  await withModule(page);
  for (let count = 0; count < 10; count++) await rate(page, 4);
  const done = page.locator('.review-done');
  await done.waitFor();
  expect(await done.textContent()).toMatch(/all for today.*Answers today: 10; remembered: 10/s);
  expect(await focusIsIn(page, '.review-done')).toBe(true);
  await page.locator('#review-figures').click();
  await page.locator('.review-forecast summary').click();
  const counts = await page.locator('.review-forecast td').allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(10);
  expectClean(page);
});

test('by keyboard alone: choose, show, answer by one key, undo', async () => {
  const page = await openPage(root, 'en/review.html');
  await ready(page);
  await tabTo(page, /^Choose modules/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Module 6/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Cards$/, 'Shift+Tab');
  await page.keyboard.press('ArrowLeft');
  const first = await card(page);
  // Single keys do nothing while the keyboard is elsewhere.
  await page.keyboard.press('1');
  expect(await card(page)).toBe(first);
  await tabTo(page, /^Show answer/);
  await page.keyboard.press('Enter');
  await expect.poll(() => focusIsIn(page, '.review-back')).toBe(true);
  await page.keyboard.press('1');
  await expect.poll(() => card(page)).not.toBe(first);
  expect(await page.locator('.review-event').textContent()).toMatch(/comes back in 1 min/);
  expect((await heard(page)).name).toMatch(/Term → definition/);
  const second = await card(page);
  await page.keyboard.press('Space');
  await page.locator('.review-back').waitFor();
  await page.keyboard.press('4');
  await expect.poll(() => card(page)).not.toBe(second);
  await expect.poll(() => focusIsIn(page, '.review-card')).toBe(true);
  await tabTo(page, /^Undo/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => card(page)).toBe(second);
  expect(await left(page)).toMatch(/Learning: 1.*New: 9/);
  expectClean(page);
});

test('typed terms: a slip is nearly right, and the learner has the last word', async () => {
  const page = await openPage(root, 'en/review.html');
  await withModule(page);
  await page.locator('#review-cards').click();
  await page.getByRole('checkbox', { name: /^Term → definition/ }).uncheck();
  await page.locator('#review-today').click();
  expect(await card(page)).toBe('term:service-standard:name');
  // Keys that answer are letters here.
  await page.getByLabel('Type the term').fill('4 Service-Standrd');
  await page.getByLabel('Type the term').fill('Service-Standrd');
  await page.keyboard.press('Enter');
  expect(await page.locator('.review-given').getAttribute('data-nearness')).toBe('almost');
  expect(await page.locator('.review-ratings .primary').getAttribute('data-rating')).toBe('3');
  await page.locator('[data-rating="1"]').click();
  await expect.poll(() => left(page)).toMatch(/Learning: 1/);
  expectClean(page);
});

test('two tabs: an answer counts once, and no answer is lost', async () => {
  const page = await openPage(root, 'en/review.html');
  await withModule(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await (await ready(other)).locator('.review-card').waitFor();
  const first = await card(page);
  expect(await card(other)).toBe(first);
  await rate(page, 4);
  await expect.poll(() => card(other)).not.toBe(first);
  await rate(other, 4);
  const kept = await page.evaluate((key) => localStorage.getItem(key), `${PREFIX}review`);
  const cards = Object.values(JSON.parse(kept ?? '{}').cards) as { log: unknown[] }[];
  expect(cards.map(({ log }) => log.length)).toEqual([1, 1]);
  expectClean(page);
});

test('cards can be set aside and let in again', async () => {
  const page = await openPage(root, 'en/review.html');
  await withModule(page);
  const first = await card(page);
  await page.getByRole('button', { name: 'Set it aside' }).click();
  await expect.poll(() => card(page)).not.toBe(first);
  await page.locator('#review-cards').click();
  const held = page.locator('.review-held');
  await page.getByRole('checkbox', { name: /^Module 6/ }).uncheck();
  await held.getByText('(not chosen at present)').waitFor();
  await page.getByRole('checkbox', { name: /^Module 6/ }).check();
  await held.getByText('(not chosen at present)').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Put it back' }).click();
  expect(await focusIsIn(page, '.review-held')).toBe(true);
  await page.getByRole('button', { name: 'Put it back' }).waitFor({ state: 'detached' });
  await page.reload();
  await (await ready(page)).locator('.review-card').waitFor();
  expect(await card(page)).toBe(first);
  expectClean(page);
});

test('the file for Anki has every card that was chosen, once', async () => {
  const page = await openPage(root, 'zh/review.html');
  await withModule(page);
  await page.locator('#review-anki').click();
  const count = Number(/\d+/.exec((await page.locator('.review-count').textContent()) ?? '')?.[0]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存成Anki文件' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/Anki\.txt$/);
  const rows = (await textOf(file))
    .trimEnd()
    .split('\n')
    .filter((row) => !row.startsWith('#'));
  expect(rows).toHaveLength(count);
  expect(new Set(rows.map((row) => row.split('\t')[0])).size).toBe(count);
  expectClean(page);
});

test('where storage is refused, all of it can be saved as a back-up', async () => {
  const page = await openPage(root, '404.html');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(new URL('en/review.html', root.url).href);
  await withModule(page);
  const asked = await card(page);
  await rate(page, 4);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up my work as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/back-up-\d{4}-\d\d-\d\d\.json$/);
  const { review } = JSON.parse(await textOf(file)).entries;
  expect(Object.keys(JSON.parse(review).cards)).toEqual([asked]);
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('axe has nothing to say, and nothing is wider than a narrow screen', async () => {
    const page = await openPage(root, 'en/review.html', {
      colorScheme,
      viewport: { width: 320, height: 640 },
    });
    await withModule(page);
    const look = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    };
    await look();
    await page.getByRole('button', { name: 'Show answer' }).click();
    await look();
    for (const tab of ['cards', 'figures', 'anki']) {
      await page.locator(`#review-${tab}`).click();
      await look();
    }
    expectClean(page);
  });
});
