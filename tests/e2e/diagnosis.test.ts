import AxeBuilder from '@axe-core/playwright';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCourse } from '../../src/build/content/load.ts';
import { localise } from '../../src/core/language.ts';
import type { Case, DiagnosisTask } from '../../src/kinds/diagnosis/task.ts';
import { awake } from '../helpers/exercise.ts';
import { focusIsIn, heard, tabTo } from '../helpers/keyboard.ts';
import { expectClean, leavingPages, openPage, originNamed, origins } from '../helpers/site.ts';

const EXERCISE = 'five-gaps';
const PAGE = `exercises/${EXERCISE}.html`;
const root = originNamed('root');
const found = readCourse('.').course.exercises.find(({ id }) => id === EXERCISE);
const task = localise(found?.task, 'en') as unknown as DiagnosisTask;

const counts = (place: Locator) => expect.poll(() => place.count());
const stage = (exercise: Locator, id: string) => exercise.locator(`.stage[data-stage="${id}"]`);

/** The case on screen, as the course has it. */
async function onScreen(exercise: Locator): Promise<Case> {
  const id = await exercise.locator('.item-card').getAttribute('data-item');
  const own = task.items.find((item) => item.id === id);
  if (!own) throw new Error(`No case of ${EXERCISE} is called ${id}.`);
  return own;
}

/** Asks for as many clues as are needed. */
async function ask(exercise: Locator): Promise<Case> {
  const own = await onScreen(exercise);
  for (const { id } of own.clues.slice(0, own.least)) {
    await exercise.locator(`[data-clue="${id}"] .clue-head`).click();
    await exercise.locator(`[data-clue="${id}"][data-known="true"] p`).waitFor();
  }
  await stage(exercise, 'diagnosis').waitFor();
  return own;
}

async function answer(exercise: Locator, id: string, option: string): Promise<void> {
  const place = stage(exercise, id);
  await place.locator(`.option:has(input[value="${option}"])`).click();
  await place.locator('.check .button').first().click();
}

describe.each(origins)('a case at $name', (origin) => {
  test.each(['zh', 'en'])(
    '%s: clues, a wrong diagnosis, the right one, a cure, and all of it after a reload',
    leavingPages(origin),
    async (language) => {
      const page = await openPage(origin, `${language}/${PAGE}`);
      const exercise = await awake(page);
      await exercise.locator('.locked').waitFor();
      const own = await ask(exercise);
      await counts(exercise.locator('.locked')).toBe(0);
      const wrong = task.diagnoses.find(({ id }) => id !== own.answer)?.id ?? '';
      await answer(exercise, 'diagnosis', wrong);
      await stage(exercise, 'diagnosis').locator('.verdict[data-status="tried"]').waitFor();
      await counts(stage(exercise, 'cure')).toBe(0);
      await answer(exercise, 'diagnosis', own.answer);
      await stage(exercise, 'cure').waitFor();
      await answer(exercise, 'cure', own.cures.find(({ correct }) => correct)?.id ?? '');
      await stage(exercise, 'cure').locator('.verdict[data-status="solved"]').waitFor();
      expect(await exercise.locator('.closing').textContent()).not.toBe('');
      await page.reload();
      const again = await awake(page);
      await counts(again.locator('.dot[data-status="solved"]')).toBe(1);
      await counts(again.locator('.clue[data-known="true"]')).toBe(own.least);
      expectClean(page);
    },
  );
});

test('by keyboard alone: ask, fold, ask on, choose, check', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  const own = await onScreen(exercise);
  const [first] = own.clues;
  await exercise.locator('[data-start]').focus();
  const status = exercise.locator('.clues [role="status"]');
  for (const { source, finding } of own.clues.slice(0, own.least)) {
    await tabTo(page, new RegExp(`^${source}`));
    await page.keyboard.press('Enter');
    await expect.poll(() => status.textContent()).toContain(finding);
    await expect.poll(async () => (await heard(page)).name).toBe(source);
  }
  expect(await status.textContent()).toContain('Enough is known');
  const text = exercise.locator(`[data-clue="${first?.id}"] p`);
  await exercise.locator(`[data-clue="${first?.id}"] .clue-head`).press('Enter');
  await expect.poll(() => text.isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  await expect.poll(() => text.isVisible()).toBe(true);
  await stage(exercise, 'diagnosis').locator('input').first().focus();
  await page.keyboard.press('Space');
  await tabTo(page, /^Check/);
  await page.keyboard.press('Enter');
  await stage(exercise, 'diagnosis').locator('.verdict').waitFor();
  expect(await focusIsIn(page, '.item-feedback')).toBe(true);
  expectClean(page);
});

test('on a narrow phone: everything within the screen, large enough for a finger', async () => {
  const page = await openPage(root, `zh/${PAGE}`, {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  const exercise = await awake(page);
  await ask(exercise);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  for (const target of await exercise.locator('.clue-head, .option').all()) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  expectClean(page);
});

test('nothing bars anybody’s way, before and after', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const exercise = await awake(page);
  const look = async () => {
    const { violations } = await new AxeBuilder({ page }).include('section.exercise').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  };
  await look();
  await answer(exercise, 'diagnosis', (await ask(exercise)).answer);
  await stage(exercise, 'cure').waitFor();
  await look();
});
