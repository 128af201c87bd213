import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { newAssignment } from '../../src/core/assign/assignment.ts';
import { textOf } from '../helpers/exercise.ts';
import { heard, tabTo } from '../helpers/keyboard.ts';
import { worksOf } from '../helpers/portfolio.ts';
import {
  expectClean,
  leavingPages,
  type Origin,
  openPage,
  originNamed,
  origins,
} from '../helpers/site.ts';
import { recordTroubles } from '../helpers/troubles.ts';

const root = originNamed('root');
const CORE = ['service-circle', 'standards-workshop', 'capstone'];
/** All that is scored in module 4. */
const MODULE_4 = ['service-circle', 'step-accuracy', 'm04-check'];
/** Words that would do harm if they were taken for anything but words. */
const HOSTILE = '</style></title><script>window.hit = 1</script><img src=x onerror="hit=1"> "\'&';

/** The portfolio of somebody whose browser keeps `texts`. */
async function portfolio(
  origin: Origin,
  texts: Readonly<Record<string, string>>,
  language = 'en',
  options: Parameters<typeof openPage>[2] = {},
): Promise<{ readonly page: Page; readonly place: Locator }> {
  const page = await openPage(origin, `${language}/guide/index.html`, options);
  await page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) {
      localStorage.setItem(`service-quality:${key}`, text);
    }
  }, texts);
  await page.goto(new URL(`${language}/portfolio.html`, origin.url).href);
  const place = page.locator('.portfolio[data-ready="true"]');
  await place.waitFor();
  return { page, place };
}

/** The file as it is saved now. */
async function saved(page: Page, place: Locator, name = 'Save as a file') {
  const waiting = page.waitForEvent('download');
  await place.getByRole('button', { name, exact: true }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), html: await textOf(file) };
}

/** The file, opened from disk by somebody who has nothing else of the course. */
async function opened(page: Page, html: string, width = 800): Promise<Page> {
  const folder = await mkdtemp(join(tmpdir(), 'portfolio-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'portfolio.html');
  await writeFile(path, html);
  const other = await page.context().newPage();
  await other.setViewportSize({ width, height: 900 });
  const { href } = pathToFileURL(path);
  recordTroubles(other, href);
  await other.goto(href);
  return other;
}

const row = (place: Locator, part: string) => place.locator(`li[data-part="${part}"]`);
const titles = (page: Page) => page.locator('.folio-part > h2').allTextContents();
const changed = (text: string, by: (state: Record<string, unknown>) => void) => {
  const work = JSON.parse(text);
  by(work.state);
  return JSON.stringify(work);
};

describe.each(origins)('the portfolio at $name', (origin) => {
  test.each([
    ['zh', 'zh-CN', '存成文件'],
    ['en', 'en', 'Save as a file'],
  ])(
    '%s: is one file that needs nothing and does nothing',
    leavingPages(origin),
    async (language, tag, button) => {
      const texts = worksOf([...CORE, ...MODULE_4, 'service-talk', 'm06-check'], {
        language: language as 'zh' | 'en',
      });
      const { page, place } = await portfolio(origin, texts, language);
      await place.locator('.portfolio-others summary').click();
      for (const box of await place.locator('.portfolio-others input').all()) await box.check();
      const { html } = await saved(page, place, button);
      expect(html.length).toBeLessThan(600_000);
      expect(html).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|https?:\/\/|url\(|@import/i);
      const file = await opened(page, html);
      expect(await file.locator('html').getAttribute('lang')).toBe(tag);
      expect(await file.locator('.folio-part').count()).toBe(10);
      expect(await file.locator('.drawing-circle').isVisible()).toBe(true);
      expect(await file.locator('button, input, textarea, [tabindex], [hidden]').count()).toBe(0);
      const ids = await file.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      await file.locator('nav a').last().click();
      expect(file.url()).toContain('#part-');
      expectClean(file);
      expectClean(page);
    },
  );

  test('says what is missing and where it is made', leavingPages(origin), async () => {
    const { page, place } = await portfolio(origin, worksOf(['standards-workshop']));
    expect(await row(place, 'circle').locator('input').first().isDisabled()).toBe(true);
    expect(await row(place, 'workshop').textContent()).toContain(
      'asks for 5 standards; here so far: 2',
    );
    await row(place, 'capstone').getByRole('link').click();
    await page.waitForURL(/exercises\/capstone/);
    expectClean(page);
  });

  test(
    'what was decided is there after a reload, in the other language too',
    leavingPages(origin),
    async () => {
      const { page, place } = await portfolio(origin, worksOf(CORE));
      await place.getByLabel('Title').fill('The tea shop');
      await place.getByRole('button', { name: 'Move “Rubric” up' }).click();
      await row(place, 'evidence').locator('input').uncheck();
      await page.goto(new URL('zh/portfolio.html', origin.url).href);
      await place.waitFor();
      expect(await place.getByLabel('标题').inputValue()).toBe('The tea shop');
      const { name, html } = await saved(page, place, '存成文件');
      expect(name).toMatch(/^The-tea-shop-\d{4}-\d\d-\d\d\.html$/);
      const file = await opened(page, html);
      const parts = (await titles(file)).map((one) => one.replace(/^\d+\s*/, ''));
      expect(parts).toEqual(['服务圈', '服务标准：工作坊', '评分表', '综合方案']);
      expectClean(page);
    },
  );
});

test('words that look like code stay words, wherever they stand', async () => {
  const texts = worksOf(CORE);
  const capstone = changed(texts['work:capstone'] ?? '', (state) => {
    const answers = state['answers'] as Record<string, { text: string }>;
    for (const one of Object.values(answers)) one.text = `${HOSTILE} http://elsewhere.example`;
  });
  const circle = changed(texts['work:service-circle'] ?? '', (state) => {
    const works = state['works'] as Record<string, { circle: { name: string; moments: object[] } }>;
    for (const work of Object.values(works)) {
      work.circle.name = HOSTILE;
      for (const moment of work.circle.moments) Object.assign(moment, { name: HOSTILE });
    }
  });
  const cover = { format: 1, title: HOSTILE, name: HOSTILE, intro: `${HOSTILE}\n${HOSTILE}` };
  const { page, place } = await portfolio(root, {
    ...texts,
    'work:capstone': capstone,
    'work:service-circle': circle,
    portfolio: JSON.stringify(cover),
  });
  const shown = page.frameLocator('.portfolio-sheet').locator('h1');
  await shown.waitFor();
  expect(await shown.textContent()).toBe(HOSTILE);
  const { html } = await saved(page, place);
  expect(html).not.toContain('<script');
  const file = await opened(page, html);
  expect(await file.locator('h1').textContent()).toBe(HOSTILE);
  expect(await file.title()).toContain(HOSTILE.slice(0, 40));
  expect(await file.locator('.reflection-text').first().textContent()).toContain(HOSTILE);
  const odd = await file.evaluate(() => ({
    hit: 'hit' in window,
    code: document.querySelectorAll('script, img, a:not([href^="#"])').length,
    handlers: [...document.querySelectorAll('*')].filter((one) =>
      [...one.attributes].some(
        ({ name }) => /^on|^(?:src|href)$/.test(name) && one.localName !== 'a',
      ),
    ).length,
    sheets: document.styleSheets.length,
  }));
  expect(odd).toEqual({ hit: false, code: 0, handlers: 0, sheets: 1 });
  expectClean(file);
  expectClean(page);
});

test('answers nobody has found yet stay out of it', async () => {
  const texts = worksOf(['m06-check']);
  const check = changed(texts['work:m06-check'] ?? '', (state) => {
    const answers = state['answers'] as Record<string, unknown>;
    for (const id of Object.keys(answers).slice(1)) delete answers[id];
  });
  const open = JSON.stringify({
    ...JSON.parse(check),
    result: { done: false, points: 1, max: 8 },
  });
  const { page, place } = await portfolio(root, { 'work:m06-check': open });
  await place.locator('.portfolio-others summary').click();
  await place.locator('.portfolio-others input').check();
  const file = await opened(page, (await saved(page, place)).html);
  const part = file.locator('.folio-work');
  expect(await part.locator('li').count()).toBeGreaterThan(8);
  expect(await part.locator('[data-mark="shown"]').count()).toBe(0);
  expect(await part.textContent()).not.toContain('right answer');
  expectClean(page);
});

test('a certificate is there only for what is finished, and says what it cannot know', async () => {
  const { place: none } = await portfolio(root, worksOf(['service-circle', 'm04-check']));
  expect(await none.getByRole('button', { name: /certificate/ }).count()).toBe(0);
  expect(await row(none, 'certificate').textContent()).toContain('No module is finished yet');
  const { page, place } = await portfolio(root, worksOf(MODULE_4, { attempts: 2 }));
  await page.evaluate(() => {
    const inner = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get(this: HTMLIFrameElement) {
        const own = inner?.get?.call(this) as Window | null;
        const html = this.srcdoc;
        if (own) own.print = () => Object.assign(window, { printed: html });
        return own;
      },
    });
  });
  const printed = () =>
    page.evaluate(() => (window as { printed?: string }).printed).then((text) => text ?? '');
  await place.getByRole('button', { name: 'Print the certificate alone' }).click();
  await expect.poll(printed).toContain('folio-certificate');
  const alone = await opened(page, await printed());
  const text = (await alone.locator('main').textContent()) ?? '';
  expect(text).toContain('Nobody has checked who did it');
  expect(text).toContain('1 of 14');
  expect(text).toMatch(/Module 1 · .+Scored exercises done: 0 of \d/);
  expect(text).not.toMatch(/certif(?:ied|y)|signature|seal/i);
  expect(await alone.locator('.folio-certificate tbody tr').count()).toBe(1);
  expect(await alone.locator('.folio-cover').count()).toBe(0);
  const fingerprint = await place.locator('.portfolio-print').textContent();
  expect(text).toContain(fingerprint);
  await place.getByRole('button', { name: 'Print or save as PDF' }).click();
  await expect.poll(printed).toContain('folio-cover');
  const { html } = await saved(page, place);
  expect(await printed()).toBe(html);
  expectClean(page);
});

test('the capstone of an assignment counts, and hand-ins can be compared by their fingerprints', async () => {
  const { 'work:capstone': capstone = '' } = worksOf(['capstone']);
  const assignment = {
    ...newAssignment('CAPST0NE01', [{ exercise: 'capstone' }]),
    title: 'Your plan',
  };
  const receipt = { turn: 1, handed: 1_772_438_400_000, works: [], student: {}, sent: null };
  const record = {
    ...{ format: 1, assignment, seed: 1, device: 'ABCDEFGH', begun: 1, opened: 2, fields: {} },
    receipts: [{ ...receipt, fingerprint: 'K7Q2-9F4M-1X', token: '' }],
  };
  const { page, place } = await portfolio(root, {
    ...worksOf(['m06-check']),
    'assigned:CAPST0NE01': JSON.stringify(record),
    'given:CAPST0NE01/capstone': capstone,
  });
  expect(await row(place, 'capstone').textContent()).toContain('From the assignment “Your plan”');
  const file = await opened(page, (await saved(page, place)).html);
  expect(await file.locator('.reflection-text').count()).toBeGreaterThan(3);
  expect(await file.locator('.folio').textContent()).toContain('K7Q2-9F4M-1X');
  expectClean(page);
});

test('of several circles those that are ticked are shown', async () => {
  const texts = worksOf(['service-circle']);
  const two = changed(texts['work:service-circle'] ?? '', (state) => {
    const works = state['works'] as Record<string, object>;
    const [first] = Object.values(works) as { circle: { moments: object[] } }[];
    const moments = first?.circle.moments.map((one, index) => {
      return { ...one, id: `own-${index + 1}`, name: `Step ${index + 1}` };
    });
    const circle = { ...first?.circle, name: 'My shop', moments, below: [] };
    works['own'] = { version: 1, circle, handed: [], revealed: false, hints: {} };
  });
  const { page, place } = await portfolio(root, { 'work:service-circle': two });
  const boxes = place.locator('.portfolio-options input');
  expect(await boxes.count()).toBe(2);
  const shown = async () =>
    (await opened(page, (await saved(page, place)).html)).locator('.circle-work').count();
  expect(await shown()).toBe(1);
  await boxes.nth(1).check();
  expect(await shown()).toBe(2);
  await boxes.nth(0).uncheck();
  await boxes.nth(1).uncheck();
  await expect.poll(() => row(place, 'circle').textContent()).toContain('not chosen one');
  expectClean(page);
});

test('standards of the checker go in once they are taken in, those that are ticked, as words', async () => {
  const entry = (id: string, does: string) => ({ id, as: 'text', standard: { does } });
  const standards = [entry('a', HOSTILE), entry('b', 'A person answers within 3 minutes.')];
  const { page, place } = await portfolio(root, {
    ...worksOf(['standards-workshop']),
    checker: JSON.stringify({ format: 1, standards }),
  });
  const part = row(place, 'standards');
  const file = async () => opened(page, (await saved(page, place)).html);
  expect(await (await file()).locator('.folio-standard').count()).toBe(0);
  await part.getByRole('checkbox').check();
  const both = await file();
  const shown = both.locator('.folio-standard > .folio-said');
  expect(await shown.allTextContents()).toEqual([HOSTILE, 'A person answers within 3 minutes.']);
  await part.locator('.portfolio-options input').first().uncheck();
  expect(await (await file()).locator('.folio-standard').count()).toBe(1);
  expect(await part.textContent()).toContain('asks for 5');
  expectClean(both);
  expectClean(page);
});

test('whoever prints the page gets the portfolio, and nothing of the page', async () => {
  const { page, place } = await portfolio(root, worksOf(CORE));
  await page.frameLocator('.portfolio-sheet').locator('h1').waitFor();
  await place.getByLabel('Title').fill('The tea shop');
  const sheet = page.frameLocator('.portfolio-sheet').getByText('The tea shop');
  await sheet.waitFor();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const paper = page.locator('.portfolio-paper');
  expect(await paper.isVisible()).toBe(false);
  expect(await place.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await paper.locator('h1').textContent()).toBe('The tea shop');
  expect(await paper.locator('.drawing-circle').isVisible()).toBe(true);
  const seen = await page.evaluate(
    () => [...document.body.children].filter((one) => one.getClientRects().length > 0).length,
  );
  expect(seen).toBe(1);
  await page.emulateMedia({ media: 'screen' });
  expect(await place.getByRole('button', { name: 'Save as a file' }).isVisible()).toBe(true);
  expectClean(page);
});

test('leaving out a work by keyboard does not lose the keyboard’s place', async () => {
  const { page, place } = await portfolio(root, worksOf(['looking-back', 'm06-check']));
  await place.locator('.portfolio-others summary').click();
  await place.locator('.portfolio-others input').first().check();
  await place.locator('.portfolio-others summary').click();
  const [box] = await place.locator('li[data-part^="work:"] input').all();
  await box?.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => place.locator('li[data-part^="work:"]').count()).toBe(0);
  expect((await heard(page)).name).toContain('Add other work');
  expect(await place.locator('#parts ~ [role="status"]').textContent()).toContain(
    'has been taken out',
  );
  expectClean(page);
});

test('the order is changed by keyboard alone, and the place of the keyboard goes along', async () => {
  const { page, place } = await portfolio(root, worksOf(CORE));
  await tabTo(page, /^Move “Service circle” down$/);
  await page.keyboard.press('Enter');
  expect((await heard(page)).name).toBe('Move “Service circle” down');
  await page.keyboard.press('Enter');
  const order = await place
    .locator('li[data-part]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['part']));
  expect(order.slice(0, 3)).toEqual(['workshop', 'capstone', 'circle']);
  expect(await place.locator('#parts ~ [role="status"]').textContent()).toContain('number 3 of 6');
  await tabTo(page, /^Save as a file$/);
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await waiting;
  expectClean(page);
});

test.each([
  ['zh', 'light'],
  ['en', 'dark'],
] as const)(
  '%s, %s: page and file fit a narrow screen and have no barriers',
  async (language, colorScheme) => {
    const options = { viewport: { width: 320, height: 640 }, colorScheme };
    const texts = {
      ...worksOf(undefined, { language }),
      portfolio: JSON.stringify({ format: 1, title: 'W'.repeat(60), shown: {}, order: [] }),
    };
    const { page, place } = await portfolio(root, texts, language, options);
    await place.locator('.portfolio-others summary').click();
    await page.frameLocator('.portfolio-sheet').locator('h1').waitFor();
    const wide = (one: Page) => one.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide(page)).toBeLessThanOrEqual(320);
    const { html } = await saved(page, place, language === 'zh' ? '存成文件' : 'Save as a file');
    const file = await opened(page, html, 320);
    expect(await wide(file)).toBeLessThanOrEqual(320);
    const inPage = await new AxeBuilder({ page }).include('main').exclude('iframe').analyze();
    expect(inPage.violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
    const inFile = await new AxeBuilder({ page: file }).analyze();
    expect(inFile.violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
    expectClean(page);
  },
);

test('with nothing done it says where to begin; without scripts what it is for', async () => {
  const page = await openPage(root, 'en/portfolio.html');
  await page.locator('.portfolio-nothing a').waitFor();
  expect(await page.locator('.portfolio-sheet').count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.portfolio-nothing').isVisible()).toBe(true);
  expect(await page.locator('.portfolio :is(input, button)').count()).toBe(6);
  expect(await page.locator('.portfolio input').first().isVisible()).toBe(false);
  const still = await openPage(root, 'en/portfolio.html', { javaScriptEnabled: false });
  expect(await still.locator('main .notice').first().textContent()).toContain('JavaScript');
  expectClean(page);
});
