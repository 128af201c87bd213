import AxeBuilder from '@axe-core/playwright';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCourse } from '../../src/build/content/load.ts';
import { localise } from '../../src/core/language.ts';
import { asksOf, type PlaceAsk, placesOf } from '../../src/kinds/allocation/places.ts';
import type { AllocationTask } from '../../src/kinds/allocation/task.ts';
import { awake } from '../helpers/exercise.ts';
import { focusIsIn, heard, tabTo } from '../helpers/keyboard.ts';
import { expectClean, leavingPages, openPage, originNamed, origins } from '../helpers/site.ts';

const PAGE = 'exercises/journey-allocator.html';
const root = originNamed('root');
const exercise = readCourse('.').course.exercises.find(({ id }) => id === 'journey-allocator');
const task = localise(exercise?.task, 'en') as unknown as AllocationTask;

const counts = (place: Locator) => expect.poll(() => place.count());
const at = (page: Locator, id: string) => page.locator(`[data-place="${id}"]`);
const right = ({ options }: PlaceAsk) => options.find(({ correct }) => correct)?.id ?? '';
const wrong = ({ options }: PlaceAsk) => options.find(({ correct }) => !correct)?.id ?? '';

/** Takes an option for everything that is asked, as a reader would. */
async function decide(place: Locator, only?: string, choose = right): Promise<void> {
  for (const one of placesOf(task)) {
    if (only !== undefined && one.id !== only) continue;
    const own = at(place, one.id);
    let picks: Readonly<Record<string, string>> = {};
    for (const ask of one.asks) {
      if (!asksOf(one, picks).includes(ask)) continue;
      const option = choose(ask);
      picks = { ...picks, [ask.id]: option };
      const select = own.locator('select');
      if (ask.when) await select.selectOption(option);
      else await own.locator(`label:has(input[value="${option}"])`).click();
    }
  }
}

describe.each(origins)('a plan at $name', (origin) => {
  test.each(['zh', 'en'])(
    '%s: a careless try, the complaint, the way to its place, a better try, all after a reload',
    leavingPages(origin),
    async (language) => {
      const page = await openPage(origin, `${language}/${PAGE}`);
      const place = await awake(page);
      expect(await place.locator('.alloc-result').count()).toBe(0);
      await decide(place);
      await decide(place, 'bereavement', wrong);
      await place.locator('.alloc-try .button').click();
      const complaint = place.locator('.alloc-letter[data-tone="complaint"]');
      await counts(complaint).toBe(1);
      expect(await focusIsIn(page, '[data-result]')).toBe(true);
      await counts(place.locator('.alloc-status[data-shown="wrong"]')).toBe(1);
      await complaint.locator('.alloc-leads .link').click();
      expect(await focusIsIn(page, '[data-place="bereavement"]')).toBe(true);
      await decide(place, 'bereavement');
      await at(place, 'bereavement').locator('.alloc-status[data-shown="changed"]').waitFor();
      await place.locator('.alloc-try .button').click();
      await place.locator('.alloc-letter[data-tone="thanks"]').waitFor();
      await counts(complaint).toBe(0);
      await counts(place.locator('.alloc-history tbody tr')).toBe(2);
      expect(await place.locator('.exercise-count').textContent()).toBe('16 / 16');
      await page.reload();
      const again = await awake(page);
      await counts(again.locator('.alloc-history tbody tr')).toBe(2);
      await counts(again.locator('.alloc-stop[data-shown="right"]')).toBe(10);
      expectClean(page);
    },
  );
});

test('a plan is tried only once everything is decided, and it says what is not', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const place = await awake(page);
  const button = place.locator('.alloc-try .button');
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  expect(await place.locator('.alloc-why').textContent()).toContain('15');
  await place.locator('.alloc-try .link').click();
  expect(await focusIsIn(page, '[data-place="price-question"]')).toBe(true);
  await at(place, 'price-question').locator('label:has(input[value="assistant"])').click();
  await at(place, 'price-question').locator('select').waitFor();
  expect(await place.locator('.alloc-why').textContent()).toContain('15');
  await at(place, 'price-question').locator('select').selectOption('stuck');
  await expect.poll(() => place.locator('.alloc-why').textContent()).toContain('14');
  expectClean(page);
});

test('an earlier plan is taken up again, and what would stand up is told when asked', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const place = await awake(page);
  await decide(place);
  await decide(place, 'history', wrong);
  await place.locator('.alloc-try .button').click();
  await place.locator('[data-result]').waitFor();
  await decide(place, 'consent', wrong);
  await place.locator('.alloc-try .button').click();
  await counts(place.locator('.alloc-history tbody tr')).toBe(2);
  await place.locator('.alloc-history .link').first().click();
  const chosen = at(place, 'consent').locator('input:checked');
  await expect.poll(() => chosen.getAttribute('value')).toBe('asked-first');
  expect(await at(place, 'history').locator('.alloc-said').textContent()).not.toContain(
    'What would stand up',
  );
  await place.locator('.alloc-result > .link').click();
  await expect
    .poll(() => at(place, 'history').locator('.alloc-said').textContent())
    .toContain('What would stand up');
  expect(await focusIsIn(page, '.alloc-told')).toBe(true);
  expectClean(page);
});

test('by keyboard alone: lanes, hand-over, hint, a setting, undo', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const place = await awake(page);
  await tabTo(page, /^1\. Price question: nobody yet/);
  await page.keyboard.press('Enter');
  expect((await heard(page)).name).toBe('Price question');
  await tabTo(page, /^Give me a hint/);
  await page.keyboard.press('Enter');
  await expect.poll(() => focusIsIn(page, '.item-hint p')).toBe(true);
  await tabTo(page, /^Self-service/);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  const own = at(place, 'price-question');
  await expect.poll(() => own.locator('input:checked').getAttribute('value')).toBe('assistant');
  await own.locator('select').waitFor();
  await tabTo(page, /^Price question: +When does the assistant hand over/);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => own.locator('select').inputValue()).not.toBe('');
  await expect
    .poll(() => place.locator('.alloc-stop').first().getAttribute('aria-label'))
    .toContain('AI assistant (decided)');
  await page.keyboard.press('Control+z');
  await expect.poll(() => own.locator('select').inputValue()).toBe('');
  expectClean(page);
});

test.each(['zh', 'en'])('%s: fits a narrow screen, before and after a try', async (language) => {
  const page = await openPage(root, `${language}/${PAGE}`, {
    viewport: { width: 320, height: 640 },
  });
  const place = await awake(page);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await wide()).toBeLessThanOrEqual(320);
  await decide(place, undefined, wrong);
  await place.locator('.alloc-try .button').click();
  await place.locator('.alloc-letter').first().waitFor();
  expect(await wide()).toBeLessThanOrEqual(320);
  expectClean(page);
});

test.each(['light', 'dark'] as const)('nothing for axe to find (%s)', async (colorScheme) => {
  const page = await openPage(root, `en/${PAGE}`, { colorScheme, reducedMotion: 'reduce' });
  const place = await awake(page);
  await decide(place);
  await decide(place, 'bereavement', wrong);
  await place.locator('.alloc-try .button').click();
  await place.locator('.alloc-letter').first().waitFor();
  const { violations } = await new AxeBuilder({ page }).include('section.exercise').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expectClean(page);
});
