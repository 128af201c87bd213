import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { textOf } from '../helpers/exercise.ts';
import { focusIsIn, tabTo } from '../helpers/keyboard.ts';
import { expectClean, leavingPages, openPage, originNamed, origins } from '../helpers/site.ts';

const root = originNamed('root');

const titles = (page: Page) => page.locator('.map-table tbody th').allTextContents();
const said = (page: Page) => page.locator('.map-shown [role="status"]').textContent();
const awakeAt = async (page: Page) => {
  await page.locator('astro-island:not([ssr]) .map').waitFor();
};

describe.each(origins)('the map at $name', (origin) => {
  test(
    'an objective and 45 minutes: what fits, chosen, and taken to the form for assignments',
    leavingPages(origin),
    async () => {
      const page = await openPage(origin, 'en/map.html');
      await awakeAt(page);
      const all = (await titles(page)).length;
      await page.getByLabel('Objective', { exact: true }).selectOption('m04-o1');
      await page.getByLabel('Minutes I have').fill('45');
      await expect.poll(() => said(page)).toContain(`of ${all}`);
      expect(await titles(page)).toContain('Build a service circle');
      expect(await titles(page)).toContain('The service circle');
      await page.getByLabel('Minutes I have').fill('44');
      await expect.poll(() => titles(page)).not.toContain('Build a service circle');
      await page.getByLabel('Minutes I have').fill('60');
      await page.getByLabel('Choose “Build a service circle”').check();
      await page.getByLabel('Choose “Self-check: circle and process design”').check();
      await page.getByText('Chosen: 2, about 57 of 60 min').waitFor();

      await page.reload();
      await page.getByText('Chosen: 2, about 57 of 60 min').waitFor();
      expect(await page.getByLabel('Minutes I have').inputValue()).toBe('60');

      await page.getByRole('link', { name: /^Take the chosen/ }).click();
      await page.locator('.assign[data-ready="true"] .assign-chosen li').nth(1).waitFor();
      const parts = await page.locator('.assign-chosen .assign-part > p').allTextContents();
      expect(parts).toEqual(['Build a service circle', 'Self-check: circle and process design']);
      expectClean(page);
    },
  );

  test('the switch of language takes filter and choice along', async () => {
    const page = await openPage(origin, 'zh/map.html#map:module=m11&chosen=which-instrument');
    await page.getByText('选中1项，约12分钟').waitFor();
    const count = (await titles(page)).length;
    await page.locator('a[data-language]').click();
    await page.getByText('Chosen: 1, about 12 min').waitFor();
    expect((await titles(page)).length).toBe(count);
    expectClean(page);
  });
});

test('a draft that lies in the form is put by, not lost', async () => {
  const page = await openPage(root, 'en/assign.html');
  await page.locator('.assign[data-ready="true"]').waitFor();
  await page.getByRole('checkbox', { name: 'Spot the pitfall' }).check();
  await page.goto(new URL('en/map.html#map:chosen=which-instrument', root.url).href);
  await page.getByRole('link', { name: /^Take the chosen/ }).click();
  await page.locator('.assign[data-ready="true"] .assign-chosen li').first().waitFor();
  expect(await page.locator('.assign-chosen .assign-part > p').allTextContents()).toEqual([
    'An instrument for each question',
  ]);
  await page.locator('.assign-list').getByText('Spot the pitfall').waitFor();
  expectClean(page);
});

test('what is filtered goes into a table, and nothing found says what to do', async () => {
  const page = await openPage(root, 'en/map.html');
  await awakeAt(page);
  await page.getByLabel('Title, objective, term').fill('percentile');
  await expect.poll(() => said(page)).toContain('found');
  const rows = (await titles(page)).length;
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('curriculum-map.csv');
  const table = await textOf(file);
  expect(table.match(/,http:[^\r\n]*\.html\r\n/g)).toHaveLength(rows);
  expect(table).toContain('Spot the pitfall');
  await page.getByLabel('Title, objective, term').fill('percentile nowhere');
  await page.getByText('Nothing fits.').waitFor();
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await expect.poll(async () => (await titles(page)).length).toBeGreaterThan(rows);
  expectClean(page);
});

test('by keyboard alone', async () => {
  const page = await openPage(root, 'en/map.html#map:module=m06&what=pitfall-quiz');
  await awakeAt(page);
  await tabTo(page, /^Choose “Spot the pitfall”/);
  await page.keyboard.press('Space');
  await page.getByText('Chosen: 1, about 60 min').waitFor();
  await tabTo(page, /^Untick all/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.map-chosen').count()).toBe(0);
  await expect.poll(() => focusIsIn(page, '.map-choose')).toBe(true);
  expectClean(page);
});

test('without scripts the whole map is there', async () => {
  const page = await openPage(root, 'zh/map.html', { javaScriptEnabled: false });
  expect((await titles(page)).length).toBeGreaterThan(100);
  expect(await page.locator('.map-filters').isVisible()).toBe(false);
  expect(await page.locator('.map-table input:visible').count()).toBe(0);
});

test('on a phone modules are folded until asked for, and a filter opens what it leaves', async () => {
  const page = await openPage(root, 'en/map.html', { viewport: { width: 390, height: 844 } });
  await awakeAt(page);
  const rows = page.locator('.map-table tbody tr').filter({ visible: true });
  await expect.poll(() => rows.count()).toBe(0);
  const all = await page.locator('.map-module').count();
  expect(await page.locator('.map-module h2').filter({ visible: true }).count()).toBe(all);
  await page.locator('.map-fold summary').first().click();
  await expect.poll(() => rows.count()).toBeGreaterThan(3);
  await page.getByLabel('Module', { exact: true }).selectOption('m06');
  await expect.poll(() => page.locator('.map-module').count()).toBe(1);
  await expect.poll(() => rows.count()).toBeGreaterThan(3);
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await expect.poll(() => page.locator('.map-module').count()).toBe(all);
  expect(await page.locator('.map-filters').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => rows.count()).toBe(await page.locator('.map-table tbody tr').count());
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 844 });
  await expect.poll(() => rows.count()).toBe(await page.locator('.map-table tbody tr').count());
  expect(await page.locator('.map-fold summary:visible').count()).toBe(0);
  expectClean(page);
});

test.each(['zh', 'en'])('%s: cards on a narrow screen, with a choice made', async (language) => {
  const page = await openPage(root, `${language}/map.html#map:chosen=pitfalls&minutes=45`, {
    viewport: { width: 320, height: 640 },
  });
  await page.locator('.map-chosen').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expectClean(page);
});
