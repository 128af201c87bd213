import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSearchDialog, searchFor } from '../helpers/search.ts';
import { expectClean, openPage, originNamed } from '../helpers/site.ts';

const web = originNamed('root');

const HOSTILE = [
  '<img src=x onerror="document.title=1">',
  '"',
  '"服务',
  '服务 AND -标准 OR (*)',
  '👍🏽',
  '%',
  '\\',
  'a'.repeat(400),
  '很长的话'.repeat(100),
];

describe('while typing', () => {
  test('an input method is left alone until it is done', async () => {
    const page = await openPage(web, 'zh/m06/standard.html');
    const search = await openSearchDialog(page);
    const said = await sayings(page);
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ['f', 'fu', 'fuwu', 'fuwu quan']) {
      const place = { selectionStart: text.length, selectionEnd: text.length };
      await keyboard.send('Input.imeSetComposition', { text, ...place });
    }
    await keyboard.send('Input.insertText', { text: '服务圈' });
    await search.marks.first().waitFor();
    expect(await search.marks.first().textContent()).toBe('服务圈');
    expect(await said()).toHaveLength(1);
  });

  test('an answer that comes late is dropped', async () => {
    const page = await openPage(web, 'en/m06/standard.html');
    const search = await openSearchDialog(page);
    await searchFor(search, 'qwqwqw');
    const said = await sayings(page);
    const held: Route[] = [];
    await page.route('**/fragment/**', (route) => void held.push(route));
    const asked = page.waitForRequest('**/fragment/**');
    await search.input.fill('percentile');
    await asked;
    await searchFor(search, 'qwertz');
    await Promise.all(held.splice(0).map((route) => route.continue()));
    await page.unroute('**/fragment/**');
    // Waits for the very files that the late answer waits for.
    await searchFor(search, 'percentile');
    expect(await said()).toEqual([
      'Nothing found for “qwertz”.',
      expect.stringMatching(/^\d+ pages? found$/),
    ]);
  });

  test('nothing that is typed breaks it', async () => {
    const page = await openPage(web, 'zh/m06/standard.html');
    const search = await openSearchDialog(page);
    for (const typed of HOSTILE) {
      await searchFor(search, typed);
      expect(await search.status.textContent(), typed).toMatch(/\S/);
      expect(await search.dialog.locator('img').count()).toBe(0);
    }
    await searchFor(search, '服务标准');
    expect(await search.links.count()).toBeGreaterThan(0);
    expectClean(page);
  });

  test('nothing found is said in plain words, with something to try', async () => {
    const page = await openPage(web, 'en/m06/standard.html');
    const search = await openSearchDialog(page);
    await searchFor(search, 'qwqwqw');
    expect(await search.status.textContent()).toBe('Nothing found for “qwqwqw”.');
    await search.dialog.locator('.search-terms button').first().click();
    await search.marks.first().waitFor();
    expect(await search.input.inputValue()).toBe('service standard');
  });
});

/** Notes from now on what the status line says; the function returns it all. */
async function sayings(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const list: string[] = [];
    const status = document.querySelector('.search-status') as Element;
    new MutationObserver((changes) => {
      for (const _ of changes) list.push(status.textContent ?? '');
    }).observe(status, { childList: true });
    Object.assign(globalThis, { sayings: list });
  });
  return () => page.evaluate(() => (globalThis as unknown as { sayings: string[] }).sayings);
}
