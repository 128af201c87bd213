import { describe, expect, test } from 'vitest';
import { expectClean, leavingPages, openPage, origins } from '../helpers/site.ts';

describe.each(origins)('two languages at $name', (origin) => {
  const options = leavingPages(origin);

  test('the front door remembers the choice', options, async () => {
    const page = await openPage(origin, 'index.html', { locale: 'fr-FR' });
    await page.getByRole('link', { name: /English/ }).click();
    await page.waitForURL(/\/en\//);
    await page.goto(new URL('index.html', origin.url).href);
    await page.waitForURL(/\/en\//);
    await page.goto(new URL('index.html#choose', origin.url).href);
    await page.getByRole('link', { name: /中文/ }).waitFor();
    expectClean(page);
  });

  test('the switch keeps the page and the heading that is being read', async () => {
    const page = await openPage(origin, 'zh/m06/pitfalls.html', { reducedMotion: 'reduce' });
    const heading = page.locator('main h2').nth(3);
    const id = await heading.getAttribute('id');
    await heading.evaluate((place) =>
      place.scrollIntoView({ behavior: 'instant', block: 'start' }),
    );
    // Not by mouse: Playwright scrolls a sticky bar into view first, and so moves the page.
    await page.locator('a[data-language="en"]').evaluate((link: HTMLElement) => link.click());
    await page.waitForURL(/\/en\/m06\/pitfalls/);
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${id}`);
    const top = () =>
      page.locator(`[id="${id}"]`).evaluate((place) => place.getBoundingClientRect().top);
    await expect.poll(async () => Math.abs(await top()) < 200).toBe(true);
    expectClean(page);
  });

  test('colours chosen are kept from page to page', options, async () => {
    const page = await openPage(origin, 'en/index.html', { colorScheme: 'light' });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.locator('.theme-button').click();
    await page.locator('.theme-button').click();
    expect(await page.locator('.theme-button').getAttribute('title')).toContain('dark');
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.goto(new URL('en/m06/standard.html', origin.url).href);
    expect(await paper()).toBe(dark);
    expectClean(page);
  });
});
