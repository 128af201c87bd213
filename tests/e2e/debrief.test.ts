import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCourse } from '../../src/build/content/load.ts';
import { localise } from '../../src/core/language.ts';
import type { ConversationTask } from '../../src/kinds/conversation/task.ts';
import { goodWay } from '../../src/kinds/conversation/way/good-way.ts';
import { awake } from '../helpers/exercise.ts';
import { expectClean, openPage, originNamed, origins } from '../helpers/site.ts';

const root = originNamed('root');
const { exercises } = readCourse('.').course;
const taskOf = (id: string) =>
  localise(exercises.find((one) => one.id === id)?.task, 'en') as ConversationTask;

describe.each(origins)('four complaints at $name', (origin) => {
  test('had to the end, the summary says who stays and what made the difference', async () => {
    const task = taskOf('recovery-cockpit');
    const page = await openPage(origin, 'en/exercises/recovery-cockpit.html');
    const place = await awake(page);
    const summary = place.getByRole('button', { name: 'Summary', exact: true });
    for (const [index, talk] of task.items.entries()) {
      await place.locator('.talk-link').nth(index).click();
      await place.getByRole('heading', { name: talk.title, exact: true }).waitFor();
      await say(place, goodWay(talk) ?? []);
      if (index > 0) continue;
      await summary.click();
      await expect.poll(() => place.locator('.talk-debrief > li').count()).toBe(1);
      expect(await place.locator('.talk-lessons dt').count()).toBe(0);
    }
    await summary.click();
    await expect.poll(() => place.locator('.talk-debrief > li').count()).toBe(task.items.length);
    expect(await place.locator('.talk-lessons dt').allTextContents()).toEqual(
      task.debrief?.map(({ title }) => title),
    );
    expectClean(page);
  });
});

test('on a narrow phone three gauges, a clock and a budget stay within the screen', async () => {
  const page = await openPage(root, 'zh/exercises/recovery-cockpit.html', {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  const place = await awake(page);
  await place.locator('.talk-reply').first().tap();
  await place.locator('.talk-told').first().waitFor();
  expect(await place.locator('.talk-gauges > li').count()).toBe(5);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expectClean(page);
});

test('what a manager says comes back in the mirror', async () => {
  const [talk] = taskOf('coaching-talk').items;
  const [first] = talk?.nodes.find(({ id }) => id === talk.start)?.replies ?? [];
  const page = await openPage(root, 'en/exercises/coaching-talk.html');
  const place = await awake(page);
  const mirror = place.locator('.exercise-live .talk-mirror');
  expect(await mirror.count()).toBe(0);
  await place.locator(`.talk-reply[value="${first?.id}"]`).click();
  await mirror.waitFor();
  expect(await mirror.textContent()).toContain(first?.mirror);
  expectClean(page);
});

/** Says these replies one after the other, up to the end. */
async function say(place: Locator, run: readonly string[]): Promise<void> {
  for (const id of run) await place.locator(`.talk-reply[value="${id}"]`).click();
  await place.locator('.talk-end').waitFor();
}
