/** How soon the circle builder answers keys and drags with 200 moments, on slowed processors. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { serveFolder } from '../../src/build/static-server.ts';
import { browserFlags, findChromium } from '../helpers/browser.ts';
import { buildUnlessFresh, dist } from '../helpers/build.ts';
import { markPaints, paintsOf } from './lib/paints.ts';
import { quantile } from './lib/quantile.ts';
import { openSlowly } from './lib/slow-page.ts';
import { fixed, printTable } from './lib/table.ts';

const SLOWED = [1, 4, 10];
const MOMENTS = 200;
const PRESSES = 60;

await buildUnlessFresh();
const server = await serveFolder(dist);
const browser = await chromium.launch({ executablePath: await findChromium(), args: browserFlags });
const rows: (readonly string[])[] = [];
for (const times of SLOWED) {
  for (const { what, prepare, once } of acts()) {
    const took = await paintTimes(browser, times, prepare, once);
    const alone = await paintTimes(browser, times, prepare, once, holdBack);
    const figures = [took, alone].flatMap((all) => [quantile(all, 0.5), quantile(all, 0.98)]);
    rows.push([`${times} ×`, what, ...figures.map((value) => fixed(value))]);
  }
}
await browser.close();
await server.close();

printTable(
  `Circle builder with ${MOMENTS} moments, ${PRESSES} times, input to paint, ms (goal: p98 at most 50 at 4 ×)`,
  ['slowed', 'what', 'p50', 'p98', 'browser alone p50', 'alone p98'],
  rows,
);

/** What is measured: how to get ready, and the one input whose paint is timed. */
function acts() {
  const open = async (page: Page) => {
    await page
      .locator('.row-name')
      .nth(MOMENTS / 2)
      .click();
    await page.locator('.details').waitFor();
  };
  return [
    {
      what: 'typing a letter in a standard',
      prepare: async (page: Page) => {
        await open(page);
        await page.locator('.details textarea').nth(3).focus();
      },
      once: (page: Page) => page.keyboard.press('a'),
    },
    {
      what: 'typing a letter in a name',
      prepare: async (page: Page) => {
        await open(page);
        await page.locator('[data-focus^="name:"]').focus();
      },
      once: (page: Page) => page.keyboard.press('a'),
    },
    {
      what: 'moving a moment by key',
      prepare: (page: Page) =>
        page
          .locator('[data-focus^="up:"]')
          .nth(MOMENTS / 2)
          .focus(),
      once: (page: Page) => page.keyboard.press('Enter'),
    },
    {
      what: 'marking a moment of truth by key',
      prepare: (page: Page) =>
        page
          .locator('[data-focus^="truth:"]')
          .nth(MOMENTS / 2)
          .focus(),
      once: (page: Page) => page.keyboard.press('Enter'),
    },
    {
      what: 'dragging over the drawing',
      prepare: async (page: Page) => {
        const dot = page.locator('.drawing circle[data-of]').nth(10);
        await dot.scrollIntoViewIfNeeded();
        const box = await dot.boundingBox();
        await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
        await page.mouse.down();
        await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
      },
      once: async (page: Page, turn: number) => {
        await page.mouse.move(760 + (turn % 7) * 9, 420 + (turn % 11) * 13);
      },
    },
  ];
}

/** From each input to the frame after it. */
async function paintTimes(
  on: Browser,
  times: number,
  prepare: (page: Page) => Promise<void>,
  once: (page: Page, turn: number) => Promise<void>,
  last: () => void = () => undefined,
): Promise<readonly number[]> {
  const url = `${server.url}en/exercises/service-circle.html`;
  const { page, close } = await openSlowly(on, url, times, markPaints);
  await page.locator('.exercise-live[data-ready="true"]').waitFor();
  await page.locator('[data-scene="own"]').click();
  await page.getByRole('button', { name: /^Paste a circle/ }).click();
  const list = Array.from({ length: MOMENTS }, (_, index) => `Moment number ${index + 1}`);
  await page.locator('.share dialog textarea').fill(list.join('\n'));
  await page.locator('.share dialog .button.primary').click();
  await page
    .locator('.row')
    .nth(MOMENTS - 1)
    .waitFor();
  await prepare(page);
  await page.evaluate(last);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await page.evaluate(() => performance.clearMeasures());
  for (let turn = 1; turn <= PRESSES; turn++) {
    await once(page, turn);
    await page.evaluate(atRest, turn);
  }
  const took = await paintsOf(page);
  await close();
  return took;
}

/** Resolves once the nth paint is marked and nothing waits any more: people do not type in bursts. */
function atRest(turn: number): Promise<void> {
  return new Promise((done) => {
    const look = (): void => {
      const there = performance.getEntriesByName('paint').length >= turn;
      if (there) requestIdleCallback(() => requestIdleCallback(() => done()));
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** What is left is the browser's own work with a page of this size: hover, caret, style, paint. */
function holdBack(): void {
  for (const name of ['input', 'click', 'pointermove']) {
    addEventListener(name, (event) => event.stopImmediatePropagation(), true);
  }
}
