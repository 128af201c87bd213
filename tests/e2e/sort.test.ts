import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCourse } from '../../src/build/content/load.ts';
import { localise } from '../../src/core/language.ts';
import { hasReasons } from '../../src/kinds/sort/model.ts';
import type { Card, SortTask } from '../../src/kinds/sort/task.ts';
import { exerciseLink } from '../helpers/assign.ts';
import { awake } from '../helpers/exercise.ts';
import { focusIsIn, tabTo } from '../helpers/keyboard.ts';
import { expectClean, leavingPages, openPage, originNamed, origins } from '../helpers/site.ts';

const EXERCISE = 'rater-sort';
const PAGE = `exercises/${EXERCISE}.html`;
const root = originNamed('root');
const found = readCourse('.').course.exercises.find(({ id }) => id === EXERCISE);
const task = localise(found?.task, 'en') as unknown as SortTask;

const card = (exercise: Locator) => exercise.locator('.sort-card');
const check = (exercise: Locator) => exercise.locator('.sort-check');
const lying = (exercise: Locator, bin: string) => exercise.locator(`[data-bin="${bin}"] .bin-card`);
const bin = (exercise: Locator, id: string) => exercise.locator(`[data-bin="${id}"] .bin-head`);
const reads = (place: Locator) => expect.poll(() => place.textContent());
const counts = (place: Locator) => expect.poll(() => place.count());

/** The card in the hand, as the course has it. */
async function inHand(exercise: Locator): Promise<Card> {
  const id = await card(exercise).getAttribute('data-drag');
  const own = task.items.find((one) => one.id === id);
  if (!own) throw new Error(`No card of ${EXERCISE} is called ${id}.`);
  return own;
}

/** Puts the card in the hand into a bin, and waits until the next one is there. */
async function put(exercise: Locator, id: string): Promise<string> {
  const own = await inHand(exercise);
  await bin(exercise, id).click();
  await exercise
    .locator(`[data-bin="${id}"] [data-card="${own.id}"]`)
    .waitFor({ state: 'attached' });
  return own.id;
}

/** Turns the cards in the hand over until the one with this id is on top. */
async function turnTo(exercise: Locator, id: string): Promise<void> {
  for (const _ of task.items) {
    const top = await card(exercise).getAttribute('data-drag');
    if (top === id) return;
    await card(exercise).press('ArrowRight');
    await expect.poll(() => card(exercise).getAttribute('data-drag')).not.toBe(top);
  }
}

const wrongBin = ({ accepted }: Card) =>
  task.bins.find(({ id }) => !accepted.includes(id))?.id ?? '';

describe.each(origins)('sorting at $name', (origin) => {
  test.each(['zh', 'en'])(
    '%s: cards placed, one of them wrong, put right, and all of it after a reload',
    leavingPages(origin),
    async (language) => {
      const page = await openPage(origin, `${language}/${PAGE}`);
      const exercise = await awake(page);
      const first = await inHand(exercise);
      await put(exercise, first.accepted[0] ?? '');
      const second = await inHand(exercise);
      await put(exercise, wrongBin(second));
      await check(exercise).click();
      await exercise.locator('.sort-result .verdict').waitFor();
      expect(await focusIsIn(page, '.sort-result')).toBe(true);
      await counts(exercise.locator('.bin-card[data-place="right"]')).toBe(1);
      expect((await inHand(exercise)).id).toBe(second.id);
      expect(await exercise.locator('.sort-back .told').textContent()).not.toBe('');
      expect(await bin(exercise, wrongBin(second)).getAttribute('aria-disabled')).toBe('true');
      await put(exercise, second.accepted[0] ?? '');
      await page.reload();
      const again = await awake(page);
      await counts(again.locator('.bin-card[data-place="right"]')).toBe(1);
      await counts(again.locator('.bin-card[data-place="placed"]')).toBe(1);
      expectClean(page);
    },
  );
});

test('by keyboard alone: place, go to another card, move, check, give a reason', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  const first = await inHand(exercise);
  await card(exercise).focus();
  await page.keyboard.press('1');
  await counts(lying(exercise, task.bins[0]?.id ?? '')).toBe(1);
  expect(await focusIsIn(page, '.sort-card')).toBe(true);
  const said = exercise.locator('[role="status"]');
  await expect.poll(async () => (await said.allTextContents()).join()).toContain('Put in “');
  const second = await inHand(exercise);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await inHand(exercise)).id).not.toBe(second.id);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await inHand(exercise)).id).toBe(second.id);
  // The first one goes to where it belongs, from where it lies.
  const right = task.bins.findIndex(({ id }) => first.accepted.includes(id));
  await exercise.locator(`[data-card="${first.id}"] .bin-card-head`).focus();
  await page.keyboard.press(String(right + 1));
  await exercise
    .locator(`[data-bin="${task.bins[right]?.id}"] [data-card="${first.id}"]`)
    .waitFor();
  expect(await focusIsIn(page, `[data-card="${first.id}"]`)).toBe(true);
  await tabTo(page, /^Check the cards placed/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await exercise.locator('.sort-result').waitFor();
  await expect.poll(() => focusIsIn(page, '.sort-result')).toBe(true);
  await counts(exercise.locator('.bin-card[data-place="right"]')).toBe(1);
  expectClean(page);
});

test('a reason is asked for in place once the card lies right', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  const own = task.items.find(hasReasons) as Card;
  await turnTo(exercise, own.id);
  const home = own.accepted[0] ?? '';
  await put(exercise, home);
  expect(await exercise.locator('.sort-reason').count()).toBe(0);
  await exercise.locator(`[data-card="${own.id}"] .bin-card-head`).click();
  await exercise.getByRole('button', { name: 'Check this card only' }).click();
  await exercise.locator('.sort-result').waitFor();
  const reason = exercise.locator('.sort-reason');
  const good = own.reasons?.find((one) => one.for.includes(home))?.id;
  await reason.locator(`.option:has(input[value="${good}"])`).click();
  await reason.getByRole('button', { name: 'Check', exact: true }).click();
  await reason.locator('.verdict[data-status="solved"]').waitFor();
  expect(await focusIsIn(page, '.sort-reason .item-feedback')).toBe(true);
  await counts(exercise.locator('.dot[data-status="solved"]')).toBe(1);
  expectClean(page);
});

async function drag(page: Page, from: Locator, to: Locator, touch: boolean): Promise<void> {
  const start = await from.boundingBox();
  const end = await to.boundingBox();
  if (!start || !end) throw new Error('Not on screen.');
  const way = [
    [start.x + start.width / 2, start.y + start.height / 2],
    [start.x + start.width / 2 + 12, start.y + start.height / 2 + 4],
    [end.x + end.width / 2, end.y + end.height / 2],
  ] as const;
  if (!touch) {
    await page.mouse.move(...way[0]);
    await page.mouse.down();
    for (const [x, y] of way.slice(1)) await page.mouse.move(x, y, { steps: 3 });
    return page.mouse.up();
  }
  const browser = await page.context().newCDPSession(page);
  for (const [index, [x, y]] of way.entries()) {
    const type = index === 0 ? 'touchStart' : 'touchMove';
    await browser.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
  }
  await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('by mouse: into a bin, on to another, back into the hand; Escape gives up', async () => {
  const page = await openPage(root, `en/${PAGE}`, { viewport: { width: 1280, height: 1600 } });
  const exercise = await awake(page);
  const [one, two] = task.bins.map(({ id }) => id) as [string, string];
  const { id } = await inHand(exercise);
  await drag(page, card(exercise), bin(exercise, two), false);
  await counts(lying(exercise, two)).toBe(1);
  await drag(page, exercise.locator(`[data-card="${id}"]`), bin(exercise, one), false);
  await counts(lying(exercise, one)).toBe(1);
  await counts(lying(exercise, two)).toBe(0);
  await drag(page, exercise.locator(`[data-card="${id}"]`), exercise.locator('.sort-hand'), false);
  await counts(exercise.locator('.bin-card')).toBe(0);
  expect((await inHand(exercise)).id).toBe(id);
  const start = await card(exercise).boundingBox();
  await page.mouse.move((start?.x ?? 0) + 40, (start?.y ?? 0) + 40);
  await page.mouse.down();
  await page.mouse.move((start?.x ?? 0) + 90, (start?.y ?? 0) + 60);
  await page.locator('.drag-ghost').waitFor();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await counts(page.locator('.drag-ghost')).toBe(0);
  await counts(exercise.locator('.bin-card')).toBe(0);
  expectClean(page);
});

describe('on a narrow phone', () => {
  const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true } as const;

  test('everything is within the screen, and bins unfold what lies in them', async () => {
    const page = await openPage(root, `zh/${PAGE}`, phone);
    const exercise = await awake(page);
    const home = task.bins[0]?.id ?? '';
    await bin(exercise, home).tap();
    const list = lying(exercise, home);
    await counts(list).toBe(1);
    expect(await list.isVisible()).toBe(false);
    await exercise.locator(`[data-bin="${home}"] .bin-toggle`).tap();
    await expect.poll(() => list.isVisible()).toBe(true);
    await list.locator('.bin-card-head').tap();
    await check(exercise).tap();
    await exercise.locator('.sort-result').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    for (const target of await exercise.locator('.bin-head, .bin-toggle, .sort-check').all()) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    expectClean(page);
  });

  test.each(['zh', 'en'])(
    '%s: what goes into many bins is told when asked for',
    async (language) => {
      const many = `${language}/exercises/tip-sorter.html`;
      const page = await openPage(root, many, { ...phone, viewport: { width: 390, height: 844 } });
      const exercise = await awake(page);
      const gist = exercise.locator('.bin-name > span').first();
      const toggle = exercise.locator('.sort-gists');
      expect(await gist.isVisible()).toBe(false);
      const height = async () => (await exercise.locator('.sort-bins').boundingBox())?.height ?? 0;
      const folded = await height();
      await toggle.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => gist.isVisible()).toBe(true);
      expect(await toggle.getAttribute('aria-expanded')).toBe('true');
      expect(folded).toBeLessThan(0.8 * (await height()));
      await page.setViewportSize({ width: 1280, height: 844 });
      await expect.poll(() => toggle.isVisible()).toBe(false);
      expect(await gist.isVisible()).toBe(true);
      expectClean(page);
    },
  );

  test('a finger drags by the grip', async () => {
    const page = await openPage(root, `zh/${PAGE}`, {
      ...phone,
      viewport: { width: 320, height: 1800 },
    });
    const exercise = await awake(page);
    const home = task.bins[1]?.id ?? '';
    await drag(page, card(exercise).locator('.grip'), bin(exercise, home), true);
    await counts(lying(exercise, home)).toBe(1);
    expectClean(page);
  });
});

test('the summary has points, what was mixed up, and the wrong cards again', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  const own = await inHand(exercise);
  await put(exercise, wrongBin(own));
  await check(exercise).click();
  await exercise.locator('.sort-result').waitFor();
  await exercise.getByRole('button', { name: 'Summary', exact: true }).click();
  await counts(exercise.locator('.mixups tbody tr')).toBe(1);
  const name = task.bins.find(({ id }) => id === wrongBin(own))?.name ?? '';
  await reads(exercise.locator('.mixups tbody tr')).toContain(name);
  await exercise.getByRole('button', { name: /not right first time$/ }).click();
  await card(exercise).waitFor();
  expect((await inHand(exercise)).id).toBe(own.id);
  expect(await exercise.locator('.sort-back').count()).toBe(0);
  expectClean(page);
});

test('assigned with nothing told, cards can be placed and moved, and are not checked', async () => {
  const page = await openPage(root, exerciseLink(EXERCISE, { feedback: 'after' }));
  const exercise = await awake(page);
  await put(exercise, task.bins[0]?.id ?? '');
  expect(await check(exercise).count()).toBe(0);
  await counts(exercise.locator('.dot[data-status="answered"]')).toBe(1);
  await reads(exercise.locator('.blind-note')).toContain('Nothing is marked');
  expectClean(page);
});

test('nothing bars anybody’s way', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  await put(exercise, wrongBin(await inHand(exercise)));
  await put(exercise, (await inHand(exercise)).accepted[0] ?? '');
  await check(exercise).click();
  await exercise.locator('.sort-result').waitFor();
  await exercise.locator('.bin-card-head').first().click();
  const { violations } = await new AxeBuilder({ page }).include('section.exercise').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
