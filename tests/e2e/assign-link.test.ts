import { describe, expect, test } from 'vitest';
import { exerciseLink } from '../helpers/assign.ts';
import { awake, solve } from '../helpers/exercise.ts';
import { expectClean, leavingPages, openPage, originNamed, origins } from '../helpers/site.ts';

const OWN = 'service-quality:work:m06-check';
const PLAIN = 'en/exercises/m06-check.html';

describe.each(origins)('a link to one exercise, $name', (origin) => {
  test(
    'it opens with its settings, and the reader’s own work stays',
    leavingPages(origin),
    async () => {
      const page = await openPage(origin, PLAIN);
      await solve(await awake(page));
      const own = await page.evaluate((key) => localStorage.getItem(key), OWN);
      const note = 'Without the book, please.';
      const parts = [{ exercise: 'm06-check', items: 3 }];
      const link = exerciseLink('m06-check', { parts, note, hints: false });
      await page.goto('about:blank');
      await page.goto(new URL(link, origin.url).href);
      const exercise = await awake(page);
      await page.getByText(note).waitFor();
      expect(await exercise.locator('.dot').count()).toBe(3);
      expect(await exercise.locator('.dot[data-status="solved"]').count()).toBe(0);
      expect(await exercise.locator('.item-hint').count()).toBe(0);
      await solve(exercise);
      expect(await page.evaluate((key) => localStorage.getItem(key), OWN)).toBe(own);
      await page.reload();
      await awake(page);
      expect(await page.locator('.dot[data-status="solved"]').count()).toBe(1);
      await page.getByRole('link', { name: 'Go to my own work' }).click();
      await page.locator('.dot').nth(7).waitFor();
      await page.locator('.dot[data-status="solved"]').waitFor();
      expectClean(page);
    },
  );

  test('with feedback after the end, nothing is told before it and everything after', async () => {
    const page = await openPage(origin, exerciseLink('m06-check', { feedback: 'after' }));
    const exercise = await awake(page);
    await exercise.locator('.option').first().click();
    expect(await exercise.locator('.check, .item-feedback, .option-mark').count()).toBe(0);
    await page.getByRole('button', { name: 'I have finished' }).click();
    await exercise.locator('.item-feedback').waitFor();
    expect(await exercise.locator('.option input').first().isDisabled()).toBe(true);
    expectClean(page);
  });
});

const root = originNamed('root');

test.each([
  ['damaged', (token: string) => token.replace(/.{3}$/, 'AAA')],
  ['cut', (token: string) => token.slice(0, -12)],
  ['of another exercise', () => exerciseLink('pitfalls').split('#')[1] ?? ''],
  ['of a newer course', (token: string) => token.replace('sqa1', 'sqa9')],
])('a link that is %s opens the plain exercise and says so', async (_, spoil) => {
  const [path, token = ''] = exerciseLink('m06-check').split('#');
  const page = await openPage(root, `${path}#${spoil(token)}`);
  const exercise = await awake(page);
  await page.locator('.notice').first().waitFor();
  expect(await page.locator('.notice').first().textContent()).toMatch(/link|course/i);
  await solve(exercise);
  expect(await page.evaluate((key) => localStorage.getItem(key), OWN)).not.toBeNull();
  expectClean(page);
});

test('“Assign…” in the menu makes a link that opens this exercise as set there', async () => {
  const page = await openPage(root, PLAIN);
  const exercise = await awake(page);
  await exercise.locator('button[title="More actions"]').click();
  await page.getByRole('button', { name: 'Assign…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Nothing is handed in').waitFor();
  const field = dialog.getByRole('textbox', { name: 'Link', exact: true });
  const whole = await field.inputValue();
  await dialog.getByLabel('How many questions').selectOption({ index: 2 });
  await expect.poll(() => field.inputValue()).not.toBe(whole);
  const link = await field.inputValue();
  expect(link.startsWith(`${root.url}${PLAIN}#sqa1.`)).toBe(true);
  expect(await dialog.getByRole('img', { name: /^QR code/ }).count()).toBe(1);
  await page.goto('about:blank');
  await page.goto(link);
  await awake(page);
  await page.getByText('Set by your instructor through this link').waitFor();
  expect(await page.locator('.dot').count()).toBeLessThan(8);
  expectClean(page);
});

test('“Skip to content” leaves neither the assigned exercise nor the assignment', async () => {
  const link = exerciseLink('m06-check', { note: 'Alone, please.' });
  const page = await openPage(root, link);
  await solve(await awake(page));
  await page.evaluate(() => {
    location.hash = '_top';
  });
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#sqa1/);
  await page.getByText('Alone, please.').waitFor();
  expect(await page.locator('.dot[data-status="solved"]').count()).toBe(1);
  expectClean(page);
});
