import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { textFile } from '../helpers/assign.ts';
import { answerWrong, awake, goTo, question, solve, textOf } from '../helpers/exercise.ts';
import { heard, tabTo } from '../helpers/keyboard.ts';
import {
  expectClean,
  leavingPages,
  type Origin,
  openPage,
  originNamed,
  origins,
} from '../helpers/site.ts';

const root = originNamed('root');
const CHECK = 'exercises/m06-check.html';
const KEY = 'service-quality:work:m06-check';

const at = (page: Page, origin: Origin, path: string) => page.goto(new URL(path, origin.url).href);

/** “My learning” once it knows what there is. */
async function myLearning(page: Page, origin: Origin, language = 'en'): Promise<Locator> {
  await at(page, origin, `${language}/my-learning.html`);
  const place = page.locator('.learning[data-ready="true"]');
  await place.waitFor();
  return place;
}

/** Somebody who has solved question 1 of a check and got question 2 wrong, on its own page. */
async function aLearner(origin: Origin, language = 'en') {
  const page = await openPage(origin, `${language}/${CHECK}`);
  const exercise = await awake(page);
  await goTo(exercise, 1);
  await solve(exercise);
  await goTo(exercise, 2);
  const wrong = await answerWrong(exercise);
  return { page, open: await question(exercise), wrong };
}

/** Everything that learner has, as the file the page hands out. */
async function backupOf(page: Page, origin: Origin): Promise<{ name: string; text: string }> {
  const place = await myLearning(page, origin);
  const waiting = page.waitForEvent('download');
  await place.getByRole('button', { name: 'Save everything as one file' }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), text: await textOf(file) };
}

const choose = (place: Locator, text: string) =>
  place.locator('#restore ~ * input[type="file"]').setInputFiles(textFile('file.json', text));

const stored = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith('service-quality:')),
  );

describe.each(origins)('my learning at $name', (origin) => {
  test(
    'shows where one stopped, what was mixed up and what was made',
    leavingPages(origin),
    async () => {
      const { page, open, wrong } = await aLearner(origin);
      const place = await myLearning(page, origin);
      const go = place.locator('.learning-go .card-title a');
      expect(await go.first().getAttribute('href')).toContain('m06-check');
      const mixups = place.locator('.learning-mixups');
      await mixups.first().waitFor({ state: 'attached' });
      await place.locator('.learning-fold summary').click();
      const text = ((await mixups.textContent()) ?? '').replace(/\s+/g, ' ');
      const { feedback } = open.options.find(({ id }) => id === wrong) ?? { feedback: '' };
      expect(text).toContain(feedback.replace(/\s+/g, ' '));
      const right = open.options.filter((option) => option.correct);
      for (const option of right) expect(text).not.toContain(option.text);
      expect(await place.locator('section.learning-made li').count()).toBe(1);
      await go.first().click();
      await page.waitForURL(/m06-check/);
      await awake(page);
      expectClean(page);
    },
  );

  test(
    'all of it goes into a file and comes out of it in another browser, and can be undone',
    leavingPages(origin),
    async () => {
      const { page } = await aLearner(origin);
      const file = await backupOf(page, origin);
      const day = new Date();
      expect(file.name).toMatch(/^Service-Quality-Management-back-up-\d{4}-\d\d-\d\d\.json$/);
      expect(file.name).toContain(String(day.getFullYear()));
      const other = await openPage(origin, 'zh/my-learning.html');
      const there = other.locator('.learning[data-ready="true"]');
      await there.locator('.learning-empty').waitFor();
      await choose(there, file.text);
      await there.locator('.learning-preview').waitFor();
      expect(await stored(other)).not.toContain(KEY);
      await there.getByRole('button', { name: '恢复', exact: true }).click();
      await there.locator('.learning-go').waitFor();
      expect(await stored(other)).toContain(KEY);
      await there.getByRole('button', { name: '撤销这次恢复' }).click();
      await there.locator('.learning-empty').waitFor();
      expect(await stored(other)).not.toContain(KEY);
      await choose(there, file.text);
      await there.getByRole('button', { name: '恢复', exact: true }).click();
      await there.locator('.learning-go').waitFor();
      await at(other, origin, `zh/${CHECK}`);
      await awake(other);
      expect(await other.locator('.dot[data-status="solved"]').count()).toBe(1);
      expectClean(other);
    },
  );

  test('the front page leads back to where one stopped', leavingPages(origin), async () => {
    const page = await openPage(origin, 'en/index.html');
    expect(await page.locator('.home-continue').isVisible()).toBe(false);
    await at(page, origin, 'en/m06/standard.html');
    const title = (await page.locator('h1').textContent()) ?? '';
    await at(page, origin, 'en/index.html');
    const link = page.locator('.home-continue').getByRole('link', { name: title });
    await link.click();
    await page.waitForURL(/m06\/standard/);
    expectClean(page);
  });
});

test('two browsers that both went on: the newer work stays, the other is set aside and can be had', async () => {
  const { page } = await aLearner(root);
  const { text } = await backupOf(page, root);
  const other = await openPage(root, `en/${CHECK}`);
  const exercise = await awake(other);
  await goTo(exercise, 3);
  await solve(exercise);
  const place = await myLearning(other, root);
  await choose(place, text);
  await place.locator('.learning-preview [data-is="aside"]').waitFor();
  await place.getByRole('button', { name: 'Restore', exact: true }).click();
  await place.getByRole('button', { name: /make the version of/ }).click();
  await expect
    .poll(() => place.locator('#asides ~ [role="status"]').textContent())
    .toContain('is now the current one');
  await at(other, root, `en/${CHECK}`);
  await awake(other);
  expect(await other.locator('.dot[data-status="tried"]').count()).toBe(1);
  expect(await other.locator('.dot').nth(2).getAttribute('data-status')).not.toBe('solved');
  expectClean(other);
});

test.each([
  ['a letter', 'Dear Ms Lin,', /not a back-up of this course/],
  ['nothing', '', /file is empty/],
  ['half a back-up', '{"course": "service-quality", "format": 1, "entr', /damaged/],
  ['one of a course to come', '{"course":"service-quality","format":9}', /newer version/],
  [
    'an exercise of a course to come',
    '{"course":"service-quality","exercise":"pitfalls","format":9}',
    /work on “Spot the pitfall”/,
  ],
])('%s is named in plain words and changes nothing', async (_, text, said) => {
  const page = await openPage(root, 'en/my-learning.html');
  const place = page.locator('.learning[data-ready="true"]');
  const before = await stored(page);
  await place.waitFor();
  await choose(place, text);
  await expect.poll(() => place.locator('.learning-outcome').textContent()).toMatch(said);
  expect(await stored(page)).toEqual(before);
  expectClean(page);
});

test('the file of one exercise is restored as such', async () => {
  const { page } = await aLearner(root);
  const place = await myLearning(page, root);
  const waiting = page.waitForEvent('download');
  await place.getByRole('button', { name: /^Save “.+” as a file$/ }).click();
  const text = await textOf(await waiting);
  const other = await openPage(root, 'en/my-learning.html');
  const there = other.locator('.learning[data-ready="true"]');
  await there.waitFor();
  await choose(there, text);
  await expect
    .poll(() => there.locator('.learning-outcome').textContent())
    .toContain('one exercise');
  await there.getByRole('button', { name: 'Restore', exact: true }).click();
  await there.locator('.learning-go').waitFor();
  expectClean(other);
});

test('where there is no room nothing is restored, and it is said', async () => {
  const { page } = await aLearner(root);
  const { text } = await backupOf(page, root);
  const other = await openPage(root, 'en/my-learning.html');
  const place = other.locator('.learning[data-ready="true"]');
  await place.waitFor();
  await choose(place, text);
  await place.locator('.learning-preview').waitFor();
  await other.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await place.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect
    .poll(() => place.locator('.learning-outcome').textContent())
    .toContain('Nothing was restored');
  expect(await stored(other)).not.toContain(KEY);
  await place.locator('.learning-empty').waitFor();
  expectClean(other);
});

test('erasing is asked twice, by keyboard alone, and other tabs notice', async () => {
  const { page } = await aLearner(root);
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  await (await awake(tab)).locator('.dot[data-status="solved"]').waitFor();
  await myLearning(page, root);
  await tabTo(page, /^Erase everything…/);
  await page.keyboard.press('Enter');
  await page.locator('.learning dialog[open]').waitFor();
  await tabTo(page, /^Erase$/);
  await page.keyboard.press('Enter');
  // It was not ticked that one knows: the browser goes there and says so.
  expect(await page.locator('.learning dialog[open]').count()).toBe(1);
  expect((await heard(page)).name).toMatch(/^I understand/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Erase$/);
  await page.keyboard.press('Enter');
  await page.locator('.learning-empty').waitFor();
  expect(await stored(page)).toEqual([]);
  // Where nothing is left, nothing is offered for erasing.
  await expect.poll(() => page.locator('.learning-danger').count()).toBe(0);
  await page.locator('.learning-said:focus').waitFor();
  await expect.poll(() => tab.locator('.dot[data-status="solved"]').count()).toBe(0);
  expectClean(page);
  expectClean(tab);
});

test('one work is printed as its exercise prints it, without what is not found yet', async () => {
  const { page, open } = await aLearner(root);
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-asked', 'yes');
  });
  const place = await myLearning(page, root);
  await place.getByRole('button', { name: /^Print “/ }).click();
  await page.locator('body[data-asked]').waitFor();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.learning-paper');
  expect(await paper.locator('.exercise-sheet').isVisible()).toBe(true);
  expect(await paper.textContent()).toContain(open.prompt.split('\n')[0]);
  expect(await page.locator('#keep').isVisible()).toBe(false);
  expect(await page.locator('.page-title').isVisible()).toBe(false);
  expectClean(page);
});

test('without scripts there are the modules, and how to move', async () => {
  const page = await openPage(root, 'en/my-learning.html', { javaScriptEnabled: false });
  expect(await page.locator('.learning-modules > li').count()).toBeGreaterThan(12);
  expect(await page.locator('#move ~ ol').isVisible()).toBe(true);
  expect(await page.locator('main .notice').first().textContent()).toContain('JavaScript');
});

test.each(['zh', 'en'])('%s: fits a narrow screen, its bar too', async (language) => {
  const page = await openPage(root, `${language}/${CHECK}`, {
    viewport: { width: 320, height: 640 },
  });
  const exercise = await awake(page);
  await answerWrong(exercise);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await wide()).toBeLessThanOrEqual(320);
  const outside = await page.locator('.site-header :is(a, button)').evaluateAll(
    (all) =>
      all.filter((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return width > 0 && (left < 0 || right > 320);
      }).length,
  );
  expect(outside).toBe(0);
  await myLearning(page, root, language);
  await page.locator('.learning-fold').waitFor();
  for (const fold of await page.locator('.learning details').all()) {
    await fold.evaluate((one: HTMLDetailsElement) => {
      one.open = true;
    });
  }
  expect(await wide()).toBeLessThanOrEqual(320);
  expectClean(page);
});
