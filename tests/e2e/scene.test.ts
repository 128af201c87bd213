import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCourse } from '../../src/build/content/load.ts';
import { localise } from '../../src/core/language.ts';
import type { Detail, SceneTask } from '../../src/kinds/scene/task.ts';
import { exerciseLink } from '../helpers/assign.ts';
import { awake } from '../helpers/exercise.ts';
import { heard } from '../helpers/keyboard.ts';
import { expectClean, leavingPages, openPage, originNamed, origins } from '../helpers/site.ts';

const PAGE = 'exercises/telecom-hall-scene.html';
const root = originNamed('root');
const task = localise(
  readCourse('.').course.exercises.find(({ id }) => id === 'telecom-hall-scene')?.task,
  'en',
) as SceneTask;
const broken = task.items.find(({ part }) => part !== undefined) as Detail;
const right = broken.fixes.find(({ correct }) => correct)?.id ?? '';

const spot = (exercise: Locator, id: string) =>
  exercise.locator('.spot').nth(task.items.findIndex((item) => item.id === id));
const option = (exercise: Locator, stage: string, id: string) =>
  exercise.locator(`[data-stage="${stage}"] input[value="${id}"]`);

/** Chooses at a stage, hands it in and waits for what comes of it. */
async function answer(exercise: Locator, stage: string, id: string): Promise<void> {
  await option(exercise, stage, id).check();
  await exercise.locator(`[data-stage="${stage}"] .check .button`).click();
  await exercise.locator(`[data-stage="${stage}"] .verdict`).waitFor();
}

describe.each(origins)('a scene at $name', (origin) => {
  test.each(['zh', 'en'])(
    '%s: a detail is found, tagged, named, mended, and still so after a reload',
    leavingPages(origin),
    async (language) => {
      const page = await openPage(origin, `${language}/${PAGE}`);
      const exercise = await awake(page);
      await spot(exercise, broken.id).click();
      await answer(exercise, 'tag', broken.category);
      await answer(exercise, 'part', broken.part ?? '');
      await answer(exercise, 'fix', right);
      await exercise.locator('.closing').waitFor();
      await page.reload();
      const again = await awake(page);
      expect(await spot(again, broken.id).getAttribute('data-standing')).toBe('solved');
      expect(await again.locator('.exercise-count').textContent()).toMatch(/^1/);
      expectClean(page);
    },
  );
});

test('by keyboard alone: to a detail, to its tag, and back to the picture', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  await exercise.locator('.room-frame').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const first = task.items[0] as Detail;
  await exercise.getByText(first.look).first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Detail 1 of 1/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await exercise.locator('[data-stage="tag"] .check .button').press('Enter');
  await exercise.locator('.verdict').waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('item-feedback');
  await exercise.getByRole('button', { name: 'Back to the picture' }).press('Enter');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe(
    'true',
  );
  expectClean(page);
});

test('what the picture shows is heard beside its name, and its buttons are named once', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  await exercise.getByRole('button', { name: 'Larger picture' }).focus();
  expect((await heard(page)).description).toBe('');
  await page.keyboard.press('Tab');
  const { name, description } = await heard(page);
  expect(name).toBe('The picture');
  expect(description).toBe(task.drawing.alt);
  expectClean(page);
});

test('handed in, what was looked at is counted, not what is shown', async () => {
  const page = await openPage(root, exerciseLink('telecom-hall-scene', { feedback: 'after' }));
  const exercise = await awake(page);
  await spot(exercise, broken.id).click();
  await option(exercise, 'tag', broken.category).check();
  await page.getByRole('button', { name: 'I have finished' }).click();
  await page.locator('.spot[data-found="true"]').nth(1).waitFor();
  expect(await exercise.locator('.scene-found').textContent()).toMatch(/^Looked at 1 of 16/);
  expectClean(page);
});

test('the list leads to the same details and the same marks', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  await exercise.getByRole('tab', { name: 'As a list' }).click();
  await exercise.getByRole('button', { name: broken.name }).click();
  await answer(exercise, 'tag', broken.category);
  await exercise.getByRole('tab', { name: 'In the picture' }).click();
  expect(await spot(exercise, broken.id).getAttribute('data-standing')).toBe('begun');
  expectClean(page);
});

test('pointing beside a detail says so; a larger picture scrolls in its own frame', async () => {
  const page = await openPage(root, `en/${PAGE}`, { viewport: { width: 320, height: 640 } });
  const exercise = await awake(page);
  await exercise.getByRole('button', { name: 'Larger picture' }).click();
  await exercise.locator('.room-canvas').click({ position: { x: 3, y: 3 } });
  await exercise.getByText('Nothing to note here').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expectClean(page);
});
