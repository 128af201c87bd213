import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCourse } from '../../src/build/content/load.ts';
import { localise } from '../../src/core/language.ts';
import type { ConversationTask, Run, Talk } from '../../src/kinds/conversation/task.ts';
import { follow } from '../../src/kinds/conversation/way/follow.ts';
import { writeWay } from '../../src/kinds/conversation/way/link.ts';
import { WORTH } from '../../src/kinds/conversation/way/points.ts';
import { exerciseLink } from '../helpers/assign.ts';
import { awake } from '../helpers/exercise.ts';
import { heard } from '../helpers/keyboard.ts';
import { expectClean, leavingPages, openPage, originNamed, origins } from '../helpers/site.ts';

const ID = 'service-talk';
const PAGE = `exercises/${ID}.html`;
const root = originNamed('root');
const exercise = readCourse('.').course.exercises.find(({ id }) => id === ID);
const { items } = localise(exercise?.task, 'en') as ConversationTask;
const talk = items[0] as Talk;

const newest = (place: Locator) => place.locator('[data-newest]');
const reply = (place: Locator, id: string) => place.locator(`.talk-reply[value="${id}"]`);

describe.each(origins)('a conversation at $name', (origin) => {
  test.each(['zh', 'en'])(
    '%s: to its end, the way as a map, and all of it after a reload',
    leavingPages(origin),
    async (language) => {
      const page = await openPage(origin, `${language}/${PAGE}`);
      const place = await awake(page);
      const run = through(-1);
      await say(place, run);
      expect(await place.locator('.way-turn').count()).toBe(run.length);
      await page.reload();
      const again = await awake(page);
      await again.locator('.talk-end').waitFor();
      expect(await again.locator('.way-turn').count()).toBe(run.length);
      await page.locator(`a[data-language="${language === 'zh' ? 'en' : 'zh'}"]`).click();
      await page.waitForURL(new RegExp(`/${language === 'zh' ? 'en' : 'zh'}/exercises/`));
      await (await awake(page)).locator('.talk-end').waitFor();
      expectClean(page);
    },
  );

  test('a link shows a way beside one’s own work', leavingPages(origin), async () => {
    const own = through(-1);
    const page = await openPage(origin, `en/${PAGE}`);
    const place = await awake(page);
    await say(place, own);
    await page.goto(`${page.url()}${writeWay(talk, through(1))}`);
    await place.getByRole('heading', { name: /^A way somebody took/ }).waitFor();
    expect(await place.locator('.way-turn').count()).toBe(through(1).length);
    expect(await place.locator('.way-turn > .button').count()).toBe(0);
    await place.getByRole('button', { name: 'Show my own' }).click();
    await place.locator('.talk-map').waitFor();
    expect(await place.locator('.way-turn').count()).toBe(own.length);
    expect(new URL(page.url()).hash).toBe('');
    expect(await focused(page)).toContain(talk.title);
    expectClean(page);
  });
});

test('by keyboard alone: a reply, what came of it, the end, and back to a turn', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const place = await awake(page);
  const tabTo = async (target: Locator) => {
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      if (await target.evaluate((one) => one === document.activeElement)) return;
    }
    throw new Error('Tab never reaches it');
  };
  const run = through(-1);
  const said: string[] = [];
  for (const id of run) {
    await tabTo(reply(place, id));
    await page.keyboard.press('Enter');
    said.push(id);
    const way = follow(talk, said);
    await newest(place)
      .getByText(way?.at.says ?? '')
      .waitFor();
    expect(await newest(place).evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await focused(page)).toContain(way?.turns.at(-1)?.reply.feedback);
  }
  const end = follow(talk, run)?.at.end?.title ?? '';
  expect(end).not.toBe('');
  expect((await heard(page)).description).toContain(end);
  await tabTo(place.locator('.way-turn .others > summary').first());
  await page.keyboard.press('Enter');
  await tabTo(place.locator('.way-turn > .button').first());
  await page.keyboard.press('Enter');
  await reply(place, run[0] ?? '').waitFor();
  expect(await newest(place).evaluate((one) => one === document.activeElement)).toBe(true);
  await place.getByRole('button', { name: /^Break off/ }).press('Enter');
  await place.locator('.talk-end').waitFor();
  await place.locator('.item-steps .forward').press('Enter');
  await expect.poll(() => focused(page)).toBe(items[1]?.title ?? 'Summary');
  expectClean(page);
});

test('what was said stays said; another go can be undone', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const place = await awake(page);
  const undo = place.getByRole('button', { name: 'Undo' });
  await say(place, through(-1));
  expect(await undo.getAttribute('aria-disabled')).toBe('true');
  await place.getByRole('button', { name: 'Have this talk again' }).click();
  await place.locator('.talk-replies').waitFor();
  await undo.click();
  await place.locator('.talk-end').waitFor();
  await place.locator('.way-turn > .button').nth(1).click();
  expect(await newest(place).textContent()).toContain(
    follow(talk, through(-1).slice(0, 1))?.at.says,
  );
  expectClean(page);
});

test('nothing is told of a way in a link before the talk was had, unless one wants to', async () => {
  const page = await openPage(root, `en/${PAGE}${writeWay(talk, through(1))}`);
  const place = await awake(page);
  const look = place.getByRole('button', { name: 'Look now' });
  await look.waitFor();
  expect(await place.locator('.way-turn, .talk-worth').count()).toBe(0);
  await look.click();
  await place.locator('.way-turn').first().waitFor();
  await page.reload();
  await place.getByRole('button', { name: 'Have the talk myself first' }).click();
  await place.locator('.talk-replies').waitFor();
  expectClean(page);
});

test('a damaged link is said to be one, and leaves one’s own work alone', async () => {
  const link = writeWay(talk, through(1)).slice(0, -3);
  const page = await openPage(root, `en/${PAGE}${link}`);
  const place = await awake(page);
  await place.getByText('Part of this link is missing').waitFor();
  await place.getByRole('button', { name: 'Show my own' }).click();
  expect(await place.getByText('Part of this link is missing').count()).toBe(0);
  await say(place, through(1));
  expectClean(page);
});

test('the link that is copied leads to the same way', async () => {
  const page = await openPage(root, `en/${PAGE}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const place = await awake(page);
  await say(place, through(1));
  await place.getByRole('button', { name: 'Copy a link to this way' }).click();
  await place.getByText('Link copied.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${page.url()}${writeWay(talk, through(1))}`);
});

test('assigned blind, nothing is judged until it is handed in', async () => {
  const page = await openPage(root, exerciseLink(ID, { feedback: 'after' }));
  const place = await awake(page);
  for (const id of through(-1)) await reply(place, id).click();
  await place.locator('.talk-end').waitFor();
  expect(await place.locator('.talk-worth, .talk-gauges, .way-turn, .talk-outcome').count()).toBe(
    0,
  );
  await page.getByRole('button', { name: 'I have finished' }).click();
  await place.locator('.way-turn').first().waitFor();
  expect(await place.locator('.way-turn > .button').count()).toBe(0);
  expectClean(page);
});

test('on a narrow phone: everything within the screen, large enough for a finger', async () => {
  const page = await openPage(root, `zh/${PAGE}`, {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  const place = await awake(page);
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  const height = async (one: Locator) => (await one.boundingBox())?.height;
  expect(await width()).toBe(320);
  for (const one of await place.locator('.talk-link, .talk-reply').all()) {
    expect(await height(one)).toBeGreaterThanOrEqual(44);
  }
  for (const id of through(-1)) await reply(place, id).tap();
  await place.locator('.talk-end').waitFor();
  for (const one of await place.locator('.way-turn .others > summary').all()) await one.tap();
  expect(await width()).toBe(320);
  for (const one of await place.locator('.way-turn > .button').all()) {
    expect(await height(one)).toBeGreaterThanOrEqual(44);
  }
  expectClean(page);
});

test('paper has the first choice of a talk, or the script of how it went', async () => {
  const page = await openPage(root, `en/${PAGE}`);
  const place = await awake(page);
  const paper = place.locator('.exercise-sheet .sheet > li').first();
  await page.emulateMedia({ media: 'print' });
  expect(await paper.locator('.sheet-options li').count()).toBe(
    follow(talk, [])?.at.replies?.length,
  );
  await page.emulateMedia({ media: 'screen' });
  await say(place, through(-1));
  await page.emulateMedia({ media: 'print' });
  expect(await paper.isVisible()).toBe(true);
  expect(await paper.locator('.sheet-turn').count()).toBe(through(-1).length);
});

/** A way through the first talk: always the best reply (1), or always the worst (-1). */
function through(sign: 1 | -1): Run {
  const run: string[] = [];
  for (let at = talk.nodes.find(({ id }) => id === talk.start); at?.replies; ) {
    const [pick] = [...at.replies].sort((a, b) => sign * (WORTH[b.worth] - WORTH[a.worth]));
    if (!pick || run.length > 30) throw new Error('The talk does not end.');
    run.push(pick.id);
    at = talk.nodes.find(({ id }) => id === pick.to);
  }
  return run;
}

/** Says these replies one after the other, up to the end. */
async function say(place: Locator, run: Run): Promise<void> {
  for (const id of run) await reply(place, id).click();
  await place.locator('.talk-end').waitFor();
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}
