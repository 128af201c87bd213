import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/build/files.ts';
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

test('the contents of the handbook fold on a phone, and are whole elsewhere and on paper', async () => {
  const page = await openPage(root, 'zh/handbook.html?part=m04', {
    viewport: { width: 390, height: 844 },
  });
  const sections = page.locator('.handbook-contents [data-of="m04"] ol li');
  const all = await sections.count();
  const shown = () =>
    sections.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
  await page.locator('#handbook-choose').waitFor();
  await expect.poll(shown).toBe(0);
  await page.locator('.handbook-contents summary:visible').first().click();
  await expect.poll(shown).toBeGreaterThan(2);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(shown).toBe(all);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 844 });
  await expect.poll(shown).toBe(all);
  expectClean(page);
});

test.each(['zh', 'en'])(
  '%s: the whole handbook has every page once, in order',
  async (language) => {
    const page = await openPage(root, `${language}/handbook.html`);
    const chapters = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.handbook [data-page]')].map(
        ({ dataset }) => dataset['page'],
      ),
    );
    expect(chapters).toEqual(await coursePages(language));
    // What a link leads to stands in the book, or outside of the site, or is said to be on the site.
    const astray = page.locator('.handbook a:not([href^="#"], [href^="http"], [data-elsewhere])');
    expect(await astray.count()).toBe(0);
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('.handbook-number')].map(({ textContent }) => textContent),
      ),
    ).toEqual([...numbers(chapters), ...numbers(chapters)]);
  },
);

test.each(['A4', 'Letter'])(
  'contents and cross-references give the numbers of the sheets of %s',
  async (format) => {
    const page = await openPage(root, 'en/handbook.html?part=m04&part=m06&part=glossary');
    await page.evaluate(() => {
      const told = document.documentElement.dataset;
      matchMedia('print').addEventListener('change', ({ matches }) => {
        if (!matches) return;
        const links = [...document.querySelectorAll<HTMLAnchorElement>('.handbook [data-leaf]')];
        told['leaves'] = JSON.stringify(links.map(({ hash, dataset }) => [hash, dataset['leaf']]));
      });
    });
    const { sheets, places } = placesIn((await page.pdf({ format })).toString('latin1'));
    const leaves: [string, string][] = JSON.parse(
      (await page.locator('html').getAttribute('data-leaves')) ?? '[]',
    );
    expect(leaves.length).toBeGreaterThan(20);
    for (const [hash, leaf] of leaves)
      expect(`${hash} ${leaf.trim()}`).toBe(`${hash} ${places.get(hash.slice(1))}`);
    // Nothing is cut off at the end.
    expect(Math.max(...places.values())).toBe(sheets);
    expectClean(page);
  },
);

test('on paper the handbook has no page of the site around it, and worksheets without answers', async () => {
  const page = await openPage(root, 'en/handbook.html', { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.site-header', '.site-footer', '.handbook-choose', '.page-title']) {
    expect(await page.locator(part).isVisible()).toBe(false);
  }
  expect(await page.locator('.handbook-course').isVisible()).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  const sheet = page.locator('[data-page="m06-pitfalls"] .worksheet');
  expect(await sheet.locator('.sheet > li').count()).toBeGreaterThan(20);
  const told = ['.closing', '[data-picked="true"]', '.sheet-status', '.sheet-told', '.key'];
  expect(await page.locator(`.worksheet :is(${told})`).count()).toBe(0);
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
    expect(await exercise.locator('.sheet-owner').isVisible()).toBe(true);
    expect(await sheet.locator('[data-picked="true"]').count()).toBe(picked);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  }
  expectClean(page);
});

test('everybody’s blank sheet asks in the same order, which is the handbook’s', async () => {
  const handbook = await openPage(root, 'en/handbook.html?part=m06');
  const asked = (sheet: Locator) => sheet.locator('.sheet > li').allTextContents();
  const inBook = await asked(handbook.locator('[data-page="m06-pitfalls"] .worksheet'));
  const page = await openPage(root, 'en/m06/pitfalls.html');
  const exercise = await awake(page);
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await exercise.locator('[popovertarget]').click();
  await exercise.getByRole('button', { name: 'Print a blank worksheet' }).click();
  expect(await asked(exercise.locator('.exercise-sheet'))).toEqual(inBook);
});

/** The pages of the course as the handbook names them, in the order the sources give them. */
async function coursePages(language: string): Promise<readonly string[]> {
  const folder = new URL(`../../content/docs/${language}/`, import.meta.url);
  const pages = (await listFiles(fileURLToPath(folder)))
    .filter((file) => /^(m\d+\/|looking-back)/.test(file))
    .map(async (file) => {
      const source = await readFile(new URL(file, folder), 'utf8');
      return {
        id: file.replace(/\.mdx$|\/index\.mdx$/g, '').replace('/', '-'),
        // The page that closes the course follows its last module.
        module: file.startsWith('m') ? file.slice(0, 3) : 'm99',
        order: Number(/^sidebar: \{ order: (\d+)/m.exec(source)?.[1] ?? 0),
      };
    });
  return (await Promise.all(pages))
    .sort((one, other) => one.module.localeCompare(other.module) || one.order - other.order)
    .map(({ id }) => id);
}

/** '4.1', '4.2' … for pages of the course in order. */
function numbers(pages: readonly (string | undefined)[]): readonly string[] {
  const modules = pages.map((page) => (page?.startsWith('m') ? Number(page.slice(1, 3)) : 14));
  return modules.map((module, at) => `${module}.${at - modules.indexOf(module) + 1}`);
}

/** How many sheets a PDF of Chromium has, and on which, counted from 1, the targets of its links are. */
function placesIn(pdf: string): { sheets: number; places: ReadonlyMap<string, number> } {
  const nodes = [...pdf.matchAll(/\/Type \/Pages\s[^>]*?\/Kids \[([^\]]*)\]/g)].map(
    ([, kids = '']) => [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id)),
  );
  const isSheet = (id: number) => new RegExp(`\\n${id} 0 obj\\s*<</Type /Page\\s`).test(pdf);
  const sheets = nodes.flat().filter(isSheet);
  const found = [...pdf.matchAll(/\/([\w-]+) \[(\d+) 0 R\s*\/XYZ/g)];
  return {
    sheets: sheets.length,
    places: new Map(found.map(([, id = '', sheet]) => [id, sheets.indexOf(Number(sheet)) + 1])),
  };
}
