import { describe, expect, test } from 'vitest';
import { answer, awake, question } from '../helpers/exercise.ts';
import { expectClean, openPage, originNamed, origins } from '../helpers/site.ts';

const root = originNamed('root');

describe.each(origins)('the handbook at $name', (origin) => {
  test.each(['zh', 'en'])(
    '%s: one module by its link, every link within it leads somewhere',
    async (language) => {
      const page = await openPage(origin, `${language}/handbook.html?part=m04`);
      const volumes = page.locator('[data-volume]');
      await expect.poll(() => volumes.filter({ visible: true }).count()).toBe(1);
      expect(await page.locator('.handbook-contents li[data-of]:visible').count()).toBe(1);
      const lost = await page.evaluate(() =>
        [...document.querySelectorAll('.handbook a[href^="#"]')]
          .map((link) => decodeURIComponent(link.getAttribute('href') ?? '').slice(1))
          .filter((id) => document.getElementById(id) === null),
      );
      expect(lost).toEqual([]);
      const ids = await page.evaluate(() =>
        [...document.querySelectorAll('[id]')].map(({ id }) => id),
      );
      expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
      await page.locator('#handbook-choose input[value="m06"]').check();
      await expect.poll(() => volumes.filter({ visible: true }).count()).toBe(2);
      expect(new URL(page.url()).searchParams.getAll('part')).toEqual(['m04', 'm06']);
      expectClean(page);
    },
  );
});

test('on paper the handbook has no page of the site around it, and worksheets without answers', async () => {
  const page = await openPage(root, 'en/handbook.html?part=m06');
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.site-header', '.site-footer', '.handbook-choose']) {
    expect(await page.locator(part).isVisible()).toBe(false);
  }
  const sheet = page.locator('[data-page="m06-pitfalls"] .worksheet');
  expect(await sheet.locator('.sheet > li').count()).toBeGreaterThan(20);
  expect(await page.locator('.worksheet .closing, .worksheet [data-picked="true"]').count()).toBe(
    0,
  );
  expect(await page.locator('.handbook astro-island').count()).toBe(0);
});

test('an exercise within a page is printed alone, blank or as it was answered', async () => {
  const page = await openPage(root, 'en/m06/pitfalls.html');
  const exercise = await awake(page);
  const { options } = await question(exercise);
  await answer(exercise, [options[0]?.id ?? '']);
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  for (const [entry, picked] of [
    ['Print with my answers', 1],
    ['Print a blank worksheet', 0],
  ] as const) {
    await exercise.locator('[popovertarget]').click();
    await exercise.getByRole('button', { name: entry }).click();
    await page.emulateMedia({ media: 'print' });
    const sheet = exercise.locator('.exercise-sheet');
    await expect.poll(() => sheet.isVisible()).toBe(true);
    expect(await page.locator('h1').isVisible()).toBe(false);
    expect(await sheet.locator('[data-picked="true"]').count()).toBe(picked);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  }
  expectClean(page);
});
