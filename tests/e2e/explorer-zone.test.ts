import { expect, test } from 'vitest';
import { awake } from '../helpers/exercise.ts';
import { expectClean, openPage, originNamed } from '../helpers/site.ts';

const root = originNamed('root');

test('by keyboard: as the time grows the mood changes, in the face and in words', async () => {
  const page = await openPage(root, 'en/exercises/tolerance-zone.html');
  const exercise = await awake(page);
  const face = exercise.locator('.explorer-face');
  const said = exercise.locator('.explorer-results');
  expect(await face.getAttribute('data-face')).toBe('3');
  await exercise.locator('.explorer-controls input[type="range"]').nth(3).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => face.getAttribute('data-face')).toBe('2');
  expect(await said.textContent()).toContain('Disappointed');
  for (let five = 0; five < 5; five++) await page.keyboard.press('ArrowLeft');
  await expect.poll(() => face.getAttribute('data-face')).toBe('5');
  expect(await said.textContent()).toContain('Delighted');
  expect(await exercise.locator('.explorer-chart svg').getAttribute('aria-label')).toContain(
    '45 min to 65 min',
  );
  expectClean(page);
});

test('money has its sign where it is usual, and may be typed with it', async () => {
  const page = await openPage(root, 'en/exercises/lifetime-value.html');
  const exercise = await awake(page);
  const fields = exercise.locator('.explorer-controls input[type="text"]');
  await fields.nth(1).fill('¥480');
  await fields.nth(2).fill('1875');
  const left = exercise.locator('.explorer-result strong').nth(2);
  await expect.poll(() => left.textContent()).toBe('−¥275');
  expect(await exercise.locator('.plot-zero').count()).toBe(1);
  expectClean(page);
});

test.each(['lifetime-value', 'tolerance-zone'])('%s fits a narrow screen', async (name) => {
  const page = await openPage(root, `zh/exercises/${name}.html`, {
    viewport: { width: 320, height: 640 },
  });
  await awake(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expectClean(page);
});
