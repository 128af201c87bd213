import { describe, expect, test } from 'vitest';
import { answerWrong, awake, goTo, question, solve } from '../helpers/exercise.ts';
import { changesOf, focusIsIn, heard, hiddenStops, tabTo } from '../helpers/keyboard.ts';
import { expectClean, openPage, originNamed } from '../helpers/site.ts';

const root = originNamed('root');
const QUIZ = 'en/exercises/pitfalls.html';
const MODULE = 'en/m06/pitfalls.html';
const still = { reducedMotion: 'reduce' } as const;
const FOREIGN = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') };

describe('an exercise is reached', () => {
  const viewport = { width: 320, height: 256 };

  test('on its own page, before any of it is in view', async () => {
    const page = await openPage(root, QUIZ, { viewport, ...still });
    await page.locator('.exercise-live[data-ready="true"]').waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await tabTo(page, /^Undo$|^More actions$/);
  });

  test('in a long page, from its title', async () => {
    const page = await openPage(root, MODULE, { viewport, ...still });
    await page.locator('.exercise-title a').focus();
    await page.locator('.exercise-live[data-ready="true"]').waitFor();
    await page.keyboard.press('Tab');
    expect(await focusIsIn(page, '.exercise-live')).toBe(true);
  });
});

test('saved work does not take the keyboard when it appears', async () => {
  const page = await openPage(root, QUIZ, still);
  await goTo(await awake(page), 5);
  await page.reload();
  await page.getByRole('heading', { name: /^Question 5 of/ }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

describe('in a quiz', () => {
  test('a hint, a verdict and the answer are heard where the keyboard is', async () => {
    const page = await openPage(root, QUIZ, still);
    const quiz = await awake(page);
    await tabTo(page, /hint$/);
    await page.keyboard.press('Enter');
    await quiz.locator('.item-hint p').waitFor();
    expect(await focusIsIn(page, '.item-hint p')).toBe(true);

    const wrong = await answerWrong(quiz, 1);
    const told = await heard(page);
    expect(told).toMatchObject({ role: 'group', name: 'Not quite. Think again.' });
    const { options } = await question(quiz);
    const chosen = options.find((option) => option.id === wrong);
    expect(told.description).toBe(`${chosen?.text} ${chosen?.feedback}`);
    const struck = quiz.getByRole('radio', { name: /not right$/ });
    expect(await struck.getAttribute('value')).toBe(wrong);

    await tabTo(page, /^Show me/);
    await page.keyboard.press('Enter');
    await quiz.locator('.verdict[data-status="revealed"]').waitFor();
    expect((await heard(page)).name).toBe('Here is the answer.');
    expect(await quiz.getByRole('radio', { name: /right answer$/ }).count()).toBe(1);

    await tabTo(page, /^Next/);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await heard(page)).name).toMatch(/^Question 2 of/);
    expect((await heard(page)).description).toContain('Draft standard');
  });

  test('undo and redo keep the keyboard and say what they did, each time', async () => {
    const page = await openPage(root, QUIZ, still);
    const quiz = await awake(page);
    const status = quiz.getByRole('status');
    const options = await quiz.locator('.option > span:first-of-type').allTextContents();
    for (const number of [0, 1, 2]) await quiz.locator('.option').nth(number).click();
    await quiz.getByRole('button', { name: 'Undo' }).focus();
    for (const number of [1, 0]) {
      await page.keyboard.press('Enter');
      const words = `. Chosen: ${options[number]}.`;
      await expect.poll(() => status.textContent()).toMatch(/^Undone. Question 1 of \d+/);
      await expect.poll(async () => (await status.textContent())?.endsWith(words)).toBe(true);
      expect((await heard(page)).name).toBe('Undo');
    }
    await tabTo(page, /^Redo$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => status.textContent()).toMatch(/^Redone\./);
    expect((await heard(page)).name).toBe('Redo');
    await quiz.locator('.option').nth(2).click();
    // What was undone is true no more.
    await expect.poll(() => status.textContent()).toBe('');

    await quiz.getByRole('button', { name: 'Give me a hint' }).click();
    await quiz.locator('.item-steps .forward').click();
    await page.getByRole('heading', { name: /^Question 2 of/ }).waitFor();
    const readOut = await changesOf(page, '.exercise [role="status"]');
    for (const times of [1, 2]) {
      await quiz.getByRole('button', { name: 'Undo' }).press('Enter');
      await expect.poll(readOut).toBe(times);
    }
  });

  test('the menu closes behind the keyboard, and gives it back', async () => {
    const page = await openPage(root, QUIZ, still);
    const quiz = await awake(page);
    const open = page.locator('.menu:popover-open');
    await quiz.getByRole('button', { name: 'More actions' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect((await heard(page)).name).toBe('More actions');

    await page.keyboard.press('Enter');
    await tabTo(page, /^Start over…$/);
    await page.keyboard.press('Tab');
    expect(await open.count()).toBe(0);
    expect((await heard(page)).name).toMatch(/^Question 1,/);

    await tabTo(page, /^More actions$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Start over…$/);
    await page.keyboard.press('Enter');
    const dialog = quiz.getByRole('dialog', { name: 'Start this exercise over?' });
    await dialog.waitFor();
    const text = await dialog.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${text}"]`).textContent()).toContain('clears your current');
    expect((await heard(page)).name).toBe('Keep my answers');
    await tabTo(page, /^Start over$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => quiz.getByRole('status').textContent()).toMatch(/^Started over\./);
    expect((await heard(page)).name).toBe('More actions');
    expectClean(page);
  });

  test('a notice is read out each time it comes, and leaves the keyboard in the exercise', async () => {
    const page = await openPage(root, QUIZ, still);
    const quiz = await awake(page);
    const readOut = await changesOf(page, '.exercise-notices[aria-live="polite"]');
    for (const times of [1, 2]) {
      await quiz.locator('input[type="file"]').setInputFiles(FOREIGN);
      await expect.poll(readOut).toBe(times);
    }
    await quiz.getByRole('button', { name: 'Got it' }).focus();
    await page.keyboard.press('Enter');
    await quiz.locator('.notice').waitFor({ state: 'detached' });
    expect((await heard(page)).name).toMatch(/^Question 1 of/);
  });

  test('from a practice round back to all questions, and on from the summary', async () => {
    const page = await openPage(root, QUIZ, { viewport: { width: 320, height: 640 }, ...still });
    const quiz = await awake(page);
    await answerWrong(quiz, 2);
    await solve(quiz);
    await quiz.getByRole('button', { name: 'Summary', exact: true }).click();
    expect(await quiz.locator('.summary .dot').getAttribute('aria-label')).toBe(
      'Question 1, solved',
    );
    expect(await quiz.getByRole('columnheader').count()).toBe(4);
    await tabTo(page, /^Practise just/);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await heard(page)).name).toMatch(/^Practice round/);
    await quiz.getByRole('button', { name: 'Summary', exact: true }).click();
    await tabTo(page, /^Back to all/);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await heard(page)).role).toBe('heading');
    expectClean(page);
  });
});

test('the navigation on a phone closes behind the keyboard, and Escape gives it back', async () => {
  const page = await openPage(root, MODULE, { viewport: { width: 375, height: 667 }, ...still });
  const open = page.locator('.module-nav:popover-open');
  await tabTo(page, /^This module$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Workshop/);
  await page.keyboard.press('Escape');
  expect((await heard(page)).name).toBe('This module');
  await page.keyboard.press('Enter');
  await open.waitFor();
  await tabTo(page, /^On this page$/);
  expect(await open.count()).toBe(0);
});

describe.each([
  { width: 1280, height: 720 },
  { width: 320, height: 256 },
])('at $width × $height', (viewport) => {
  test.each([MODULE, 'zh/exercises/m06-check.html'])(
    'the bar never hides the place of the keyboard in %s',
    async (path) => {
      const page = await openPage(root, path, { viewport, ...still });
      await awake(page);
      await page.evaluate(() => scrollTo(0, 0));
      expect(await hiddenStops(page, 'Tab')).toEqual([]);
      expect(await hiddenStops(page, 'Shift+Tab')).toEqual([]);
    },
  );
});
