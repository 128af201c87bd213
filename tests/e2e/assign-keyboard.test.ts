import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { writeHandIn } from '../../src/exchange/hand-in.ts';
import { assignmentFile, assignmentLink, bringIn, textFile } from '../helpers/assign.ts';
import { aClass, anAssignment, courseExercises } from '../helpers/class.ts';
import { focusIsIn, heard, hiddenStops, tabTo } from '../helpers/keyboard.ts';
import { expectClean, openPage, originNamed } from '../helpers/site.ts';

const root = originNamed('root');
const still = { reducedMotion: 'reduce' } as const;

describe('in the composer', () => {
  test('exercises change places under the keyboard, and their fields bear their names', async () => {
    const page = await openPage(root, 'en/assign.html', still);
    await page.locator('.assign[data-ready="true"]').waitFor();
    await tabTo(page, /^Module 6/);
    await page.keyboard.press('Enter');
    expect((await heard(page)).name).toMatch(/^Self-check: setting/);
    await page.keyboard.press('Shift+Tab');
    for (const name of [/^Self-check: setting/, /^Spot the pitfall/]) {
      await tabTo(page, name);
      await page.keyboard.press('Space');
    }
    await tabTo(page, /questions? Self-check: setting/);
    await tabTo(page, /questions? Spot the pitfall/);
    await tabTo(page, /^Move “Spot the pitfall” up/);
    await page.keyboard.press('Enter');
    await said(page, /Spot the pitfall.* 1 of 2/);
    expect(await heard(page)).toMatchObject({
      name: 'Move “Spot the pitfall” up',
      description: '',
    });
    await tabTo(page, /“Spot the pitfall”$/);
    await tabTo(page, /^Remove “Spot the pitfall”/);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await heard(page)).name).toMatch(/^Remove “Self-check/);
    expectClean(page);
  });
});

describe('doing an assignment', () => {
  test('a way that is closed says why, and a missing name is asked for where it goes', async () => {
    const assignment = anAssignment(['m06-check'], { ask: { name: 'required' } });
    const page = await openPage(root, assignmentLink(assignment), still);
    await page.locator('#hand-in-how').waitFor();
    await tabTo(page, /^Check and hand in/);
    const shut = await heard(page);
    expect(shut.description).toBe(await page.locator('#hand-in-how').textContent());
    await tabTo(page, /^Self-check/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('.option').first().waitFor();
    await page.locator('.option input').first().focus();
    await page.keyboard.press('Space');
    await tabTo(page, /^Sure|^Certain|sure$/i);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Check and hand in/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Make my hand-in/);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await heard(page)).name).toMatch(/^Name/);
    expect((await heard(page)).description).not.toBe('');
    expectClean(page);
  });
});

describe('in the gradebook', () => {
  test('what came in is told, and the keyboard is somewhere all the while', async () => {
    const page = await openPage(root, 'en/gradebook.html', still);
    await page.locator('.gradebook[data-ready]').waitFor();
    await tabTo(page, /^Choose files/);
    await page.evaluate(watchFocus);
    await bringIn(page, await files);
    await said(page, /done.*: 12/);
    expect(await page.evaluate(() => document.documentElement.dataset['lost'])).toBe('0');
    const report = await heard(page);
    expect(report.role).toBe('region');
    expect(report.name).toMatch(/: 12\..*: 1\b/);
    await tabTo(page, /^Total$/);
    await page.keyboard.press('Enter');
    await said(page, /“Total”, descending/);
    await page.keyboard.press('Enter');
    await said(page, /“Total”, ascending/);
    expectClean(page);
  });

  test('points by hand are refused and saved in words, and headings leave out no rank', async () => {
    const page = await aBook();
    await page.locator('.book-table .name').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.circle-work').waitFor();
    await expect.poll(async () => (await heard(page)).role).toBe('heading');
    const ranks = await page
      .locator('main :is(h1, h2, h3, h4, h5, h6)')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    const leaps = ranks.filter((rank, at) => rank > (ranks[at - 1] ?? 0) + 1);
    expect(leaps).toEqual([]);
    const parts = page.locator('.part > .part-head h3');
    expect(await page.locator('.part-work h3').count()).toBe(0);
    expect(await parts.count()).toBe(2);

    await tabTo(page, /^Your points Self-check/);
    await page.keyboard.type('99');
    await expect.poll(async () => (await heard(page)).description).toMatch(/from 0 to 8/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('5.5');
    await said(page, /5\.5 of 8/);
    await tabTo(page, /^Comment.* Self-check/);
    await tabTo(page, /^Your points Build a service circle/);
    expectClean(page);
  });

  test('the head of the table never hides the place of the keyboard', async () => {
    const page = await aBook({ width: 640, height: 400 });
    expect(await hiddenStops(page, 'Tab')).toEqual([]);
    expect(await hiddenStops(page, 'Shift+Tab')).toEqual([]);
  });

  test('after taking out, undoing and deleting, the keyboard goes on from where it makes sense', async () => {
    const page = await aBook();
    const owner = page.locator('.student-owner');
    await page.locator('.book-table .name').first().focus();
    await page.keyboard.press('Enter');
    const takeOut = page.locator('.student-owner > button').last();
    await takeOut.focus();
    const name = (await heard(page)).name;
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await heard(page)).name).toBe(name);
    expect(await owner.count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Students: 11').first().waitFor();
    await expect.poll(() => heard(page)).toMatchObject({ role: 'tab', name: 'Students' });
    await tabTo(page, /^Undo$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Students: 12').first().waitFor();
    await expect.poll(() => heard(page)).toMatchObject({ role: 'tab', name: 'Students' });

    await page.keyboard.press('End');
    await tabTo(page, /^Delete this gradebook/);
    await page.keyboard.press('Enter');
    await goOn(page);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await heard(page)).name).toMatch(/^Delete this gradebook/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('Enter');
    await goOn(page);
    await goOn(page);
    await page.locator('.book-welcome').waitFor();
    expect(await focusIsIn(page, '.bring')).toBe(true);
    expectClean(page);
  });
});

const assignment = anAssignment(['m06-check', 'service-circle'], { title: 'Week six' });

/** A class of twelve, and a file that is none of theirs. */
const files = Promise.all(
  aClass({ assignment, exercises: courseExercises(), students: 12 }).map((one) =>
    writeHandIn(assignment, one),
  ),
).then((codes) => [
  assignmentFile(assignment),
  ...codes.map(({ token }, index) => textFile(`${index}.txt`, token)),
  textFile('holiday.txt', 'Greetings from the lake'),
]);

/** The gradebook of that class. */
async function aBook(viewport = { width: 1280, height: 800 }): Promise<Page> {
  const page = await openPage(root, 'en/gradebook.html', { viewport, ...still });
  await page.locator('.gradebook[data-ready]').waitFor();
  await bringIn(page, await files);
  await page.locator('.book-table .name').first().waitFor();
  return page;
}

/** Waits until one of the page's live regions holds words like these. */
async function said(page: Page, words: RegExp): Promise<void> {
  const live = page.locator('[role="status"], [aria-live="polite"]').filter({ hasText: words });
  await live.first().waitFor({ state: 'attached' });
}

/** Presses the second button of the dialog that is open, and waits until it has closed. */
async function goOn(page: Page): Promise<void> {
  const title = await page.locator('dialog[open] h2').textContent();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('dialog[open] h2').allTextContents()).not.toContain(title);
}

/** In the page: counts the frames in which nothing has the keyboard. */
function watchFocus(): void {
  const { dataset } = document.documentElement;
  dataset['lost'] = '0';
  const look = () => {
    if (document.activeElement === document.body) {
      dataset['lost'] = String(Number(dataset['lost']) + 1);
    }
    requestAnimationFrame(look);
  };
  look();
}
