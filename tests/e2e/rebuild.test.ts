import AxeBuilder from '@axe-core/playwright';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCourse } from '../../src/build/content/load.ts';
import { localise } from '../../src/core/language.ts';
import { slotsOf } from '../../src/kinds/rebuild/model.ts';
import { assemble } from '../../src/kinds/rebuild/sentence.ts';
import type { RebuildItem, RebuildTask } from '../../src/kinds/rebuild/task.ts';
import { exerciseLink } from '../helpers/assign.ts';
import { awake } from '../helpers/exercise.ts';
import { focusIsIn, tabTo } from '../helpers/keyboard.ts';
import { expectClean, leavingPages, openPage, originNamed, origins } from '../helpers/site.ts';

const EXERCISE = 'claim-triage';
const PAGE = `exercises/${EXERCISE}.html`;
const root = originNamed('root');
const found = readCourse('.').course.exercises.find(({ id }) => id === EXERCISE);
const task = localise(found?.task, 'en') as unknown as RebuildTask;
const own = localise(found?.task, 'zh') as unknown as RebuildTask;

const counts = (place: Locator) => expect.poll(() => place.count());
const check = (exercise: Locator) => exercise.locator('.check .button.primary');
const judge = (exercise: Locator) => exercise.locator('[data-stage="verdict"]');
const build = (exercise: Locator) => exercise.locator('[data-stage="sentence"]');

/** The item on screen, as the course has it. */
async function onScreen(exercise: Locator, language: 'zh' | 'en' = 'en'): Promise<RebuildItem> {
  const id = await exercise.locator('.item-card').getAttribute('data-item');
  const item = (language === 'en' ? task : own).items.find((one) => one.id === id);
  if (!item) throw new Error(`No item of ${EXERCISE} is called ${id}.`);
  return item;
}

/** Chooses a verdict and checks it. */
async function verdict(exercise: Locator, id: string): Promise<void> {
  await judge(exercise).locator(`.option:has(input[value="${id}"])`).click();
  await check(exercise).click();
}

/** Chooses, in each slot still open, the first tile that is right, or wrong. */
async function tiles(exercise: Locator, item: RebuildItem, correct: boolean): Promise<void> {
  await build(exercise).waitFor();
  for (const { id } of slotsOf(task, item)) {
    const tile = item.slots[id]?.find((one) => one.correct === correct);
    const open = build(exercise).locator('.tiles:not(:disabled)');
    const option = open.locator(`.option:has(input[value="${tile?.id}"])`);
    if ((await option.count()) > 0) await option.click();
  }
}

const solve = async (exercise: Locator, item: RebuildItem) => {
  await verdict(exercise, item.verdict ?? '');
  await tiles(exercise, item, true);
  await check(exercise).click();
  await build(exercise).locator('.verdict[data-status="solved"]').waitFor();
};

const wrongVerdict = (item: RebuildItem) =>
  task.verdicts?.options.find(({ id }) => id !== item.verdict)?.id ?? '';

describe.each(origins)('a sentence rebuilt at $name', (origin) => {
  test.each(['zh', 'en'] as const)(
    '%s: a wrong verdict, the right one, the sentence, and all of it after a reload',
    leavingPages(origin),
    async (language) => {
      const page = await openPage(origin, `${language}/${PAGE}`);
      const exercise = await awake(page);
      const item = await onScreen(exercise, language);
      await verdict(exercise, wrongVerdict(item));
      await judge(exercise).locator('.verdict[data-status="tried"]').waitFor();
      expect(await judge(exercise).locator('.told').textContent()).toContain(
        item.verdicts?.[wrongVerdict(item)],
      );
      expect(await build(exercise).count()).toBe(0);
      await solve(exercise, item);
      const right = (slot: string) => item.slots[slot]?.find((tile) => tile.correct)?.text ?? '';
      expect(await exercise.locator('.draft.repaired').textContent()).toContain(
        assemble(item.sentence, right),
      );
      await exercise.locator('.note textarea').fill('1,875 ÷ 400');
      await exercise.locator('.note-check input').first().check();
      await page.reload();
      const again = await awake(page);
      await counts(again.locator('.dot[data-status="solved"]')).toBe(1);
      expect(await again.locator('.note textarea').inputValue()).toBe('1,875 ÷ 400');
      expect(await again.locator('.note-check input').first().isChecked()).toBe(true);
      expectClean(page);
    },
  );
});

test('by keyboard alone: judge, check, build, check, write, go on', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  const item = await onScreen(exercise);
  const right = task.verdicts?.options.findIndex(({ id }) => id === item.verdict) ?? 0;
  await judge(exercise).locator('input').first().focus();
  await page.keyboard.press('Space');
  for (let step = 0; step < right; step++) await page.keyboard.press('ArrowDown');
  await tabTo(page, /^Check$/);
  await page.keyboard.press('Enter');
  await judge(exercise).locator('.verdict[data-status="solved"]').waitFor();
  expect(await focusIsIn(page, '[data-stage="verdict"] .item-feedback')).toBe(true);
  const slots = slotsOf(task, item);
  for (const _ of slots) {
    do await page.keyboard.press('Tab');
    while (!(await focusIsIn(page, '.tiles:not(:has(:checked))')));
    await page.keyboard.press('Space');
  }
  await expect.poll(() => build(exercise).locator('.slot[data-empty="true"]').count()).toBe(0);
  await tabTo(page, /^Check$/);
  await page.keyboard.press('Enter');
  await build(exercise).locator('.item-feedback').waitFor();
  expect(await focusIsIn(page, '[data-stage="sentence"] .item-feedback')).toBe(true);
  do await page.keyboard.press('Tab');
  while (!(await focusIsIn(page, '.note textarea')));
  await page.keyboard.type('Ours: 49 of 213.');
  await tabTo(page, /^Next/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^Question 2 of/ }).waitFor();
  expect(await focusIsIn(page, '[data-start]')).toBe(true);
  expectClean(page);
});

test('what is right stays, what is wrong is struck out, and the answer only after a try', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  const item = await onScreen(exercise);
  await verdict(exercise, item.verdict ?? '');
  const reveal = build(exercise).getByRole('button', { name: 'Show me the answer' });
  expect(await reveal.count()).toBe(0);
  await tiles(exercise, item, false);
  await check(exercise).click();
  await build(exercise).locator('.verdict[data-status="tried"]').waitFor();
  await counts(build(exercise).locator('.option[data-mark="wrong"]')).toBe(
    slotsOf(task, item).length,
  );
  expect(await check(exercise).getAttribute('aria-disabled')).toBe('true');
  expect(await build(exercise).locator('.check-first').textContent()).toContain('Still to choose');
  await reveal.click();
  await build(exercise).locator('.verdict[data-status="revealed"]').waitFor();
  expect(await exercise.locator('.draft.repaired').count()).toBe(1);
  expectClean(page);
});

test('undo takes back a tile, and what was typed as a whole', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  await verdict(exercise, (await onScreen(exercise)).verdict ?? '');
  const filled = build(exercise).locator('.slot[data-empty="false"]');
  await build(exercise).locator('.tiles').first().locator('.option').first().click();
  await counts(filled).toBe(1);
  await exercise.getByRole('button', { name: 'Undo' }).click();
  await counts(filled).toBe(0);
  const field = exercise.locator('.note textarea');
  await field.pressSequentially('Two words');
  await exercise.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => field.inputValue()).toBe('');
  expectClean(page);
});

test('the summary has points, what was mixed up, and the items again', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  const item = await onScreen(exercise);
  await verdict(exercise, wrongVerdict(item));
  await solve(exercise, item);
  await exercise.getByRole('button', { name: 'Summary', exact: true }).click();
  await counts(exercise.locator('.mixups tbody tr')).toBe(1);
  const parts = slotsOf(task, item).length + 1;
  const points = Math.round(((parts - 0.5) / parts) * 10) / 10;
  expect(await exercise.locator('.summary-score strong').textContent()).toBe(String(points));
  await exercise.getByRole('button', { name: /not right first time$/ }).click();
  await exercise.locator('.item-card').waitFor();
  expect((await onScreen(exercise)).id).toBe(item.id);
  expect(await exercise.locator('.option[data-mark]').count()).toBe(0);
  expectClean(page);
});

test('assigned with nothing told, everything can be chosen and changed, and is not checked', async () => {
  const page = await openPage(root, exerciseLink(EXERCISE, { feedback: 'after' }));
  const exercise = await awake(page);
  await judge(exercise).locator('.option').first().click();
  const item = await onScreen(exercise);
  await tiles(exercise, item, false);
  expect(await check(exercise).count()).toBe(0);
  await judge(exercise).locator('.option').nth(1).click();
  await counts(build(exercise).locator('.slot[data-empty="false"]')).toBe(
    slotsOf(task, item).length,
  );
  await counts(exercise.locator('.dot[data-status="answered"]')).toBe(1);
  expect(await exercise.locator('[data-mark], .item-feedback').count()).toBe(0);
  expectClean(page);
});

test('on a phone everything is within the screen and big enough for a finger', async () => {
  const page = await openPage(root, `zh/${PAGE}`, {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  const exercise = await awake(page);
  await verdict(exercise, (await onScreen(exercise, 'zh')).verdict ?? '');
  await build(exercise).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  for (const target of await exercise.locator('.tiles .option, .check .button').all()) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  expectClean(page);
});

test('nothing bars anybody’s way', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  const item = await onScreen(exercise);
  await verdict(exercise, item.verdict ?? '');
  await tiles(exercise, item, false);
  await check(exercise).click();
  await build(exercise).locator('.item-feedback').waitFor();
  const { violations } = await new AxeBuilder({ page }).include('section.exercise').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
