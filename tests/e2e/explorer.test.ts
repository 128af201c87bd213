import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { awake, goTo } from '../helpers/exercise.ts';
import { expectClean, leavingPages, openPage, originNamed, origins } from '../helpers/site.ts';

const PAGE = 'exercises/step-accuracy.html';
const root = originNamed('root');

const slider = (exercise: Locator, index: number) =>
  exercise.locator('.explorer-controls input[type="range"]').nth(index);
const field = (exercise: Locator, index: number) =>
  exercise.locator('.explorer-controls input[type="text"]').nth(index);
const answer = (exercise: Locator) => exercise.locator('.explorer-answer input');
const check = (exercise: Locator) => exercise.locator('.check button[type="submit"]');
const result = (exercise: Locator) => exercise.locator('.explorer-result strong').first();
const reads = (place: Locator) => expect.poll(() => place.textContent());
const holds = (place: Locator) => expect.poll(() => place.inputValue());

describe.each(origins)('the explorer at $name', (origin) => {
  test.each(['zh', 'en'])(
    '%s: sliders, a mistake and its reason, the answer, and all of it after a reload',
    leavingPages(origin),
    async (language) => {
      const page = await openPage(origin, `${language}/${PAGE}`);
      const exercise = await awake(page);
      await field(exercise, 0).fill('9');
      await field(exercise, 1).fill('97');
      await reads(result(exercise)).toBe('76.0%');
      await answer(exercise).fill('73');
      await check(exercise).click();
      await exercise.locator('.verdict[data-status="tried"]').waitFor();
      expect(await exercise.locator('.told').textContent()).toMatch(/两次差错|two slips/);
      await answer(exercise).fill('76');
      await check(exercise).click();
      await exercise.locator('.verdict[data-status="solved"]').waitFor();
      await page.reload();
      const again = await awake(page);
      expect(await again.locator('.dot[data-status="solved"]').count()).toBe(1);
      expect(await field(again, 0).inputValue()).toBe('9');
      expect(await result(again).textContent()).toBe('76.0%');
      expectClean(page);
    },
  );
});

test('by keyboard alone: a slider, a number, Enter, the feedback, the next question', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  await slider(exercise, 0).focus();
  for (const _ of [6, 7, 8, 9]) await page.keyboard.press('ArrowRight');
  await reads(result(exercise)).toBe('63.0%');
  expect(await slider(exercise, 0).getAttribute('aria-valuetext')).toBe('9');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('9');
  await answer(exercise).focus();
  await page.keyboard.type('76,0 %');
  await page.keyboard.press('Enter');
  await exercise.locator('.verdict[data-status="solved"]').waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('item-feedback');
  await exercise.locator('.item-steps .forward').press('Enter');
  await page.getByRole('heading', { name: /^Question 2 of/ }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Question 2 of/);
  expectClean(page);
});

test('a setting is judged as the sliders stand, and what it fixes cannot be moved', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  await goTo(exercise, 4);
  expect(await slider(exercise, 0).isDisabled()).toBe(true);
  expect(await field(exercise, 0).inputValue()).toBe('7');
  await check(exercise).click();
  await exercise.locator('.verdict[data-status="tried"]').waitFor();
  expect(await exercise.locator('.told').textContent()).toContain('69.8%');
  expect(await check(exercise).getAttribute('aria-disabled')).toBe('true');
  await exercise.getByRole('button', { name: 'Go to the sliders' }).click();
  for (let tenths = 0; tenths < 43; tenths++) await page.keyboard.press('ArrowRight');
  await holds(field(exercise, 1)).toBe('99.3');
  await check(exercise).click();
  await exercise.locator('.verdict[data-status="solved"]').waitFor();
  await goTo(exercise, 1);
  expect(await field(exercise, 0).inputValue()).toBe('5');
  expectClean(page);
});

test('one undo takes back a whole pull, and the sliders go back together', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  await slider(exercise, 0).focus();
  for (const _ of [6, 7, 8]) await page.keyboard.press('ArrowRight');
  await slider(exercise, 1).focus();
  await page.keyboard.press('ArrowRight');
  await exercise.getByRole('button', { name: 'Undo' }).click();
  await holds(field(exercise, 1)).toBe('95.0');
  await exercise.getByRole('button', { name: 'Undo' }).click();
  await holds(field(exercise, 0)).toBe('5');
  await exercise.getByRole('button', { name: 'Redo' }).click();
  await holds(field(exercise, 0)).toBe('8');
  await exercise.getByRole('button', { name: 'Put the sliders back' }).click();
  await holds(field(exercise, 0)).toBe('5');
  expectClean(page);
});

describe('what is typed', () => {
  test('counts where it is clear, and a sentence says what to type where it is not', async () => {
    const page = await openPage(root, `en/${PAGE}`);
    const exercise = await awake(page);
    const steps = field(exercise, 0);
    const problem = exercise.locator('.explorer-problem').first();
    await steps.fill('９');
    await reads(result(exercise)).toBe('63.0%');
    for (const [text, said] of [
      ['many', 'Type a number in digits, such as 12.5.'],
      ['40', 'Type a number from 1 to 20.'],
      ['1,000', 'Is this comma a decimal point or a thousands separator?'],
    ] as const) {
      await steps.fill(text);
      await steps.blur();
      await reads(problem).toContain(said);
      expect(await steps.inputValue()).toBe(text);
      expect(await result(exercise).textContent()).toBe('63.0%');
    }
    await steps.fill('');
    await steps.blur();
    await holds(steps).toBe('9');
    await reads(problem).toBe('');
    expectClean(page);
  });

  test('stays whole however fast it comes, and the same mistake is told again', async () => {
    const page = await openPage(root, `en/${PAGE}`);
    const exercise = await awake(page);
    const steps = field(exercise, 0);
    const problem = exercise.locator('.explorer-problem').first();
    for (const _ of ['once', 'again']) {
      await steps.selectText();
      await page.keyboard.type('25');
      expect(await steps.inputValue()).toBe('25');
      await reads(problem).toBe('');
      await page.keyboard.press('Tab');
      await reads(problem).toContain('Type a number from 1 to 20.');
      await holds(steps).toBe('25');
    }
    expectClean(page);
  });

  test('a share of one is not taken for a percentage, and costs no try', async () => {
    const page = await openPage(root, `en/${PAGE}`);
    const exercise = await awake(page);
    await answer(exercise).fill('0.76');
    await answer(exercise).press('Enter');
    await reads(exercise.locator('.explorer-answer .explorer-problem')).toContain('a percentage');
    expect(await exercise.locator('.verdict').count()).toBe(0);
    await answer(exercise).fill('76％');
    await answer(exercise).press('Enter');
    await exercise.locator('.verdict[data-status="solved"]').waitFor();
    expectClean(page);
  });
});

test('on a narrow phone: everything within the screen, large enough for a finger', async () => {
  const page = await openPage(root, `zh/${PAGE}`, {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  const exercise = await awake(page);
  await field(exercise, 0).fill('20');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const inputs = exercise.locator('.explorer-controls input, .explorer-table summary');
  for (const input of await inputs.all()) {
    expect((await input.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  const scale = await exercise
    .locator('.explorer-chart svg')
    .evaluate((chart) => (chart as SVGSVGElement).getScreenCTM()?.d);
  expect(scale, 'writing in the chart does not shrink').toBeCloseTo(1);
  await exercise.locator('.explorer-table summary').tap();
  await expect.poll(() => exercise.locator('.point-table tbody tr').first().isVisible()).toBe(true);
  expectClean(page);
});

test('paper has the model as it begins, its table and room to answer', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  await field(exercise, 0).fill('12');
  await page.emulateMedia({ media: 'print' });
  const sheet = exercise.locator('.exercise-sheet');
  expect(await sheet.isVisible()).toBe(true);
  expect(await exercise.locator('.explorer-model').isVisible()).toBe(false);
  expect(await sheet.locator('.point-table tbody tr').count()).toBe(5);
  expect(await sheet.locator('.sheet > li').count()).toBe(6);
});
