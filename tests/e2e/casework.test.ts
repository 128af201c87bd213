import AxeBuilder from '@axe-core/playwright';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCourse } from '../../src/build/content/load.ts';
import { localise } from '../../src/core/language.ts';
import { casework } from '../../src/kinds/casework/model.ts';
import type { Case, CaseworkTask } from '../../src/kinds/casework/task.ts';
import { awake } from '../helpers/exercise.ts';
import { focusIsIn, heard, tabTo } from '../helpers/keyboard.ts';
import { expectClean, leavingPages, openPage, originNamed, origins } from '../helpers/site.ts';

const root = originNamed('root');
const { exercises } = readCourse('.').course;
const pageOf = (id: string) => `exercises/${id}.html`;

/** An exercise of the course in English. */
function taskOf(id: string): CaseworkTask {
  return localise(exercises.find((one) => one.id === id)?.task, 'en') as unknown as CaseworkTask;
}

const GAPS = 'five-gaps';
const INVESTIGATION = 'idea-investigation';
const TICKETS = 'ticket-routing';
const MATRIX = 'right-thing-right-way';

const counts = (place: Locator) => expect.poll(() => place.count());
const stage = (exercise: Locator, id: string) => exercise.locator(`.stage[data-stage="${id}"]`);

/** The case on screen, as the course has it. */
async function onScreen(exercise: Locator, task: CaseworkTask): Promise<Case> {
  const id = await exercise.locator('.item-card').getAttribute('data-item');
  const own = task.items.find((item) => item.id === id);
  if (!own) throw new Error(`There is no case called ${id}.`);
  return own;
}

/** Asks for as many clues as are needed. */
async function ask(exercise: Locator, task: CaseworkTask): Promise<Case> {
  const own = await onScreen(exercise, task);
  for (const { id } of own.clues?.slice(0, own.least) ?? []) {
    await exercise.locator(`[data-clue="${id}"] .clue-head`).click();
    await exercise.locator(`[data-clue="${id}"][data-known="true"] p`).waitFor();
  }
  await exercise.locator('.stage[data-stage]').first().waitFor();
  return own;
}

/** Chooses in every ask of a stage something right, or, in the first, something wrong; checks it. */
async function answer(
  exercise: Locator,
  task: CaseworkTask,
  own: Case,
  id: string,
  slip = false,
): Promise<void> {
  const place = stage(exercise, id);
  await place.waitFor();
  const asks =
    casework
      .items(task)
      .find((item) => item.id === own.id)
      ?.stage(id, {}).asks ?? [];
  for (const [index, { options }] of asks.entries()) {
    const wanted = options.find(({ correct }) => correct !== (slip && index === 0))?.id;
    const group = place.locator('fieldset.options, [role="radiogroup"]').nth(index);
    const input = group.locator(`input[value="${wanted}"]`);
    if (await input.isChecked()) continue;
    await group.locator(`label:has(input[value="${wanted}"])`).click();
  }
  await place.locator('.check .button').first().click();
}

describe.each(origins)('a case at $name', (origin) => {
  test.each(['zh', 'en'])(
    '%s: clues, a wrong diagnosis, the right one, a cure, and all of it after a reload',
    leavingPages(origin),
    async (language) => {
      const page = await openPage(origin, `${language}/${pageOf(GAPS)}`);
      const exercise = await awake(page);
      const task = taskOf(GAPS);
      await exercise.locator('.locked').waitFor();
      const own = await ask(exercise, task);
      await counts(exercise.locator('.locked')).toBe(0);
      await answer(exercise, task, own, 'diagnosis', true);
      await stage(exercise, 'diagnosis').locator('.verdict[data-status="tried"]').waitFor();
      await counts(stage(exercise, 'cure')).toBe(0);
      await answer(exercise, task, own, 'diagnosis');
      await answer(exercise, task, own, 'cure');
      await stage(exercise, 'cure').locator('.verdict[data-status="solved"]').waitFor();
      expect(await exercise.locator('.closing').textContent()).not.toBe('');
      await page.reload();
      const again = await awake(page);
      await counts(again.locator('.dot[data-status="solved"]')).toBe(1);
      await counts(again.locator('.clue[data-known="true"]')).toBe(own.least ?? 0);
      expectClean(page);
    },
  );
});

test('an investigation: each thing says what came of it, stages fold, consequences are told', async () => {
  const page = await openPage(root, `en/${pageOf(INVESTIGATION)}`);
  const exercise = await awake(page);
  const task = taskOf(INVESTIGATION);
  const own = await ask(exercise, task);
  const [first = '', second = '', third = ''] = Object.keys(own.stages);
  await answer(exercise, task, own, first, true);
  const rows = stage(exercise, first).locator('.judge');
  await counts(rows.locator('.judge-said')).toBe(own.stages[first]?.each?.length ?? 0);
  expect(await focusIsIn(page, '.item-feedback')).toBe(true);
  await counts(stage(exercise, first).locator('.judge[data-settled="false"]')).toBe(1);
  await answer(exercise, task, own, first);
  await answer(exercise, task, own, second, true);
  const folded = exercise.locator(`details.stage-done[data-stage="${first}"]`);
  await folded.waitFor();
  expect(await folded.locator('.judge').first().isVisible()).toBe(false);
  await folded.locator('summary').click();
  await folded.locator('.judge').first().waitFor();
  await answer(exercise, task, own, second);
  await answer(exercise, task, own, third, true);
  const wrong = own.stages[third]?.options?.find(({ correct }) => !correct);
  await expect.poll(() => exercise.locator('.later').textContent()).toContain(wrong?.later);
  expectClean(page);
});

test('a ticket fills in as one chooses, and what is right stays', async () => {
  const page = await openPage(root, `en/${pageOf(TICKETS)}`);
  const exercise = await awake(page);
  const task = taskOf(TICKETS);
  const own = await onScreen(exercise, task);
  const [first = ''] = Object.keys(own.stages);
  await counts(exercise.locator('.ticket-field[data-filled="true"]')).toBe(0);
  await answer(exercise, task, own, first, true);
  await stage(exercise, first).locator('.verdict[data-status="tried"]').waitFor();
  const kept = Object.keys(own.stages[first]?.asks ?? {}).length - 1;
  await counts(exercise.locator('.ticket-field[data-filled="true"]')).toBe(kept);
  await counts(exercise.locator('.ticket fieldset:disabled')).toBe(kept);
  expectClean(page);
});

test('the rules are open at the first case and folded, at hand, from the second on', async () => {
  const page = await openPage(root, `en/${pageOf('loyalty-actions')}`, {
    viewport: { width: 390, height: 844 },
  });
  const exercise = await awake(page);
  const rules = exercise.locator('.case-reference');
  const isOpen = () => rules.evaluate((node: HTMLDetailsElement) => node.open);
  expect(await isOpen()).toBe(true);
  await exercise.locator('.dot').nth(1).click();
  await expect.poll(isOpen).toBe(false);
  await rules.locator('summary').click();
  await expect.poll(isOpen).toBe(true);
  await exercise.locator('.option').first().click();
  expect(await isOpen()).toBe(true);
  await page.reload();
  expect(await (await awake(page)).locator('.case-reference[open]').count()).toBe(0);
  expectClean(page);
});

test('the picture in the summary has a case where it stands', async () => {
  const page = await openPage(root, `en/${pageOf(MATRIX)}`);
  const exercise = await awake(page);
  const task = taskOf(MATRIX);
  const own = await onScreen(exercise, task);
  for (const id of Object.keys(own.stages)) await answer(exercise, task, own, id);
  await exercise.locator('.item-map .link').click();
  const placed = exercise.locator('.matrix td li');
  await counts(placed).toBe(1);
  expect(await placed.textContent()).toContain(own.title);
  expectClean(page);
});

test('by keyboard alone: ask, fold, ask on, choose, check', async () => {
  const page = await openPage(root, `en/${pageOf(GAPS)}`);
  const exercise = await awake(page);
  const { clues = [], least } = await onScreen(exercise, taskOf(GAPS));
  const [first] = clues;
  await exercise.locator('[data-start]').focus();
  const status = exercise.locator('.clues [role="status"]');
  for (const { source, finding } of clues.slice(0, least)) {
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

test('by keyboard alone: a ticket, field by field', async () => {
  const page = await openPage(root, `en/${pageOf(TICKETS)}`);
  const exercise = await awake(page);
  const [first] = taskOf(TICKETS).stages;
  await exercise.locator('[data-start]').focus();
  for (const [index, { options }] of (first?.asks ?? []).entries()) {
    await tabTo(page, new RegExp(`^${options[0]?.name}`));
    await page.keyboard.press('Space');
    await exercise
      .locator('.ticket-field')
      .nth(index)
      .and(exercise.locator('[data-filled="true"]'))
      .waitFor();
  }
  await tabTo(page, /^Check/);
  await page.keyboard.press('Enter');
  await exercise.locator('.verdict').waitFor();
  expect(await focusIsIn(page, '.item-feedback')).toBe(true);
  expectClean(page);
});

test.each([GAPS, INVESTIGATION, TICKETS, MATRIX])(
  'on a narrow phone, %s: everything within the screen, large enough for a finger',
  async (id) => {
    const page = await openPage(root, `zh/${pageOf(id)}`, {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    const exercise = await awake(page);
    const task = taskOf(id);
    const own = await ask(exercise, task);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBe(320);
    for (const target of await exercise.locator('.clue-head, .option, .judge-option').all()) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    for (const stageId of Object.keys(own.stages)) await answer(exercise, task, own, stageId);
    expect(await wide()).toBe(320);
    await exercise.locator('.item-map .link').click();
    await exercise.locator('.summary').waitFor();
    expect(await wide()).toBe(320);
    expectClean(page);
  },
);

test.each([GAPS, INVESTIGATION, TICKETS, MATRIX])(
  '%s: nothing bars anybody’s way, before and after',
  async (id) => {
    const page = await openPage(root, `en/${pageOf(id)}`);
    const exercise = await awake(page);
    const task = taskOf(id);
    const look = async () => {
      const { violations } = await new AxeBuilder({ page }).include('section.exercise').analyze();
      expect(violations.map((one) => [one.id, one.nodes.map(({ html }) => html)])).toEqual([]);
    };
    await look();
    const own = await ask(exercise, task);
    for (const stageId of Object.keys(own.stages)) {
      await answer(exercise, task, own, stageId, true);
      await look();
      await answer(exercise, task, own, stageId);
    }
    await look();
    await exercise.locator('.item-map .link').click();
    await exercise.locator('.summary').waitFor();
    await look();
  },
);
