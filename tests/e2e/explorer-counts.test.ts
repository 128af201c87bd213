import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { awake, goTo } from '../helpers/exercise.ts';
import { heard } from '../helpers/keyboard.ts';
import { expectClean, leavingPages, openPage, originNamed, origins } from '../helpers/site.ts';

const PAGE = 'exercises/survey-figures.html';
const root = originNamed('root');

const tab = (exercise: Locator, index: number) => exercise.getByRole('tab').nth(index);
const fields = (exercise: Locator) => exercise.locator('.count-edit input');
const read = (exercise: Locator) =>
  expect.poll(() => exercise.locator('.explorer-results').textContent());
const focused = (page: { evaluate: <T>(run: () => T) => Promise<T> }) =>
  page.evaluate(() => (document.activeElement as HTMLInputElement).value);

describe.each(origins)('counts at $name', (origin) => {
  test.each(['zh', 'en'])(
    '%s: other counts, the figure and its interval, the answer, and all of it after a reload',
    leavingPages(origin),
    async (language) => {
      const page = await openPage(origin, `${language}/${PAGE}`);
      const exercise = await awake(page);
      await read(exercise).toMatch(/\+20.*\+9.*\+31.*200/);
      for (const [index, count] of [0, 0, 0, 0, 0, 0, 14, 0, 8, 18, 0].entries()) {
        await fields(exercise).nth(index).fill(String(count));
      }
      await read(exercise).toMatch(/\+10.*−17.*\+36.*40/);
      await exercise.locator('.explorer-answer input').fill('45');
      await exercise.locator('.check button[type="submit"]').click();
      await exercise.locator('.verdict[data-status="tried"]').waitFor();
      await exercise.locator('.explorer-answer input').fill('+10');
      await exercise.locator('.check button[type="submit"]').click();
      await exercise.locator('.verdict[data-status="solved"]').waitFor();
      await page.reload();
      const again = await awake(page);
      await read(again).toMatch(/\+10/);
      expect(await fields(again).nth(6).inputValue()).toBe('14');
      expectClean(page);
    },
  );
});

test('by keyboard alone: tabs, a field with arrow keys, the buttons, ten times as many', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  await tab(exercise, 1).focus();
  await page.keyboard.press('ArrowLeft');
  await read(exercise).toContain('CSAT: share of 4s and 5s: 95.6%');
  await fields(exercise).nth(0).focus();
  // One after the other, as by a key held down: none is lost.
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key);
  await expect.poll(() => focused(page)).toBe('7');
  await page.keyboard.press('Tab');
  expect(await heard(page)).toMatchObject({ role: 'spinbutton', name: 'How many answered “2”' });
  await exercise.getByRole('button', { name: 'One “1” more' }).press('Enter');
  await expect.poll(() => fields(exercise).nth(0).inputValue()).toBe('8');
  await exercise.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect.poll(() => fields(exercise).nth(0).inputValue()).toBe('5');
  await exercise.getByRole('button', { name: 'Keep this result' }).press('Enter');
  await exercise.getByRole('button', { name: 'ten times' }).press('Enter');
  await read(exercise).toContain('Answers: 3,900.');
  await read(exercise).toContain('Kept: 95.6%. 95% interval: 93.1% to 97.3%. Answers: 390.');
  expect(await exercise.locator('.count-times [role="status"]').textContent()).toContain('3,900');
  await exercise.getByRole('button', { name: 'a tenth' }).press('Enter');
  await expect.poll(() => fields(exercise).nth(4).inputValue()).toBe('360');
  expectClean(page);
});

test('pasted answers: what cannot be read is named, nothing is lost, one undo takes it back', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  await tab(exercise, 0).click();
  await exercise.locator('.count-paste summary').click();
  const field = exercise.locator('.count-paste textarea');
  await field.fill('Rating\n5\n5\n4\n2\n9\nn/a\n9');
  const told = exercise.locator('.count-paste [role="status"]');
  await expect.poll(() => told.textContent()).toContain('Answers read: 4.');
  expect(await told.textContent()).toContain('“Rating” · “9” (2 times) · “n/a”');
  await read(exercise).toContain('Answers: 390.');
  await field.press('Tab');
  expect((await heard(page)).description).toContain('Answers read: 4. Not read: “Rating”');
  await page.keyboard.press('Enter');
  await read(exercise).toContain('75.0%. 95% interval: 30.1% to 95.4%. Answers: 4.');
  expect(await field.inputValue()).toContain('n/a');
  await exercise.getByRole('button', { name: 'Undo' }).click();
  await read(exercise).toContain('Answers: 390.');
  expectClean(page);
});

test('no answers at all: words, and no number that does not exist', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  await tab(exercise, 3).click();
  for (const field of await fields(exercise).all()) await field.fill('0');
  await read(exercise).toContain('No answers yet');
  expect(await exercise.textContent()).not.toMatch(/NaN|Infinity|undefined/);
  await fields(exercise).first().fill('1.5');
  await fields(exercise).first().fill('many');
  await fields(exercise).first().blur();
  await expect
    .poll(() => exercise.locator('.count-edit .explorer-problem').first().textContent())
    .toContain('in digits');
  expectClean(page);
});

test('a setting leaves its own rows free, and says where the goal is', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  await goTo(exercise, 2);
  expect(await fields(exercise).nth(6).isDisabled()).toBe(true);
  expect(await exercise.locator('.explorer-setting dl > div').count()).toBe(5);
  await exercise.getByRole('button', { name: 'Go to the counts' }).press('Enter');
  expect(await focused(page)).toBe('28');
  await fields(exercise).nth(8).fill('332');
  await exercise.locator('.check button[type="submit"]').click();
  await exercise.locator('.verdict[data-status="solved"]').waitFor();
  expectClean(page);
});

test('the loss account: money as people write it, and the largest part named', async () => {
  const page = await openPage(root, 'en/exercises/total-loss.html');
  const exercise = await awake(page);
  const inputs = exercise.locator('.explorer-controls input[type="text"]');
  await inputs.nth(3).fill('1,400,000');
  await inputs.nth(4).fill('60');
  await expect
    .poll(() => exercise.locator('.explorer-result strong').allTextContents())
    .toEqual(['¥6,500,000', '11.0%', '¥0']);
  expect(await exercise.locator('.explorer-bars [data-largest="true"]').textContent()).toContain(
    'Replacing staff',
  );
  expectClean(page);
});

test.each(['survey-figures', 'total-loss'])(
  '%s on a narrow phone: within the screen, large enough for a finger',
  async (name) => {
    const page = await openPage(root, `zh/exercises/${name}.html`, {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    const exercise = await awake(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const targets = exercise.locator('.explorer-controls :is(input, [role="tab"], .count-step)');
    for (const target of await targets.all()) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    expectClean(page);
  },
);
