/** How soon the pitfall quiz answers a key, and what a saved change costs, on slowed processors. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { loadCourse } from '../../src/build/content/load.ts';
import { serveFolder } from '../../src/build/static-server.ts';
import { localise } from '../../src/core/language.ts';
import type { PitfallTask } from '../../src/kinds/pitfall-quiz/model.ts';
import { browserFlags, findChromium } from '../helpers/browser.ts';
import { buildUnlessFresh, dist, projectRoot } from '../helpers/build.ts';
import { markPaints, paintsOfKey } from './lib/paints.ts';
import { quantile } from './lib/quantile.ts';
import { openSlowly } from './lib/slow-page.ts';
import { fixed, printTable } from './lib/table.ts';

const SLOWED = [1, 4, 10];
const PRESSES = 70;
/** Other work on the machine only ever adds time: the least of so many rounds counts. */
const ROUNDS = 3;
/** Changes saved; the browser's clock is too coarse to time a single one. */
const SAVES = 300;

await buildUnlessFresh();
const server = await serveFolder(dist);
const browser = await chromium.launch({ executablePath: await findChromium(), args: browserFlags });
const quiz = `${server.url}en/exercises/pitfalls.html`;
const keys: (readonly string[])[] = [];
const saves: (readonly string[])[] = [];
for (const times of SLOWED) {
  const paints = await paintTimes(browser, quiz, times);
  const ours: number[] = [];
  const alone: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await busyPerKey(browser, quiz, times));
    alone.push(await busyPerKey(browser, quiz, times, holdBackChanges));
  }
  const [least, floor] = [Math.min(...ours), Math.min(...alone)];
  const saved = await saveTimes(browser, server.url, times);
  const figures = [quantile(paints, 0.5), quantile(paints, 0.98), least, floor];
  keys.push([`${times} ×`, ...figures.map((value) => fixed(value)), fixed(least / floor, 2)]);
  const mean = saved.reduce((sum, one) => sum + one, 0) / saved.length;
  saves.push([`${times} ×`, ...[mean, quantile(saved, 0.98)].map((value) => fixed(value, 2))]);
}
await browser.close();
await server.close();

printTable(
  `Arrow key to the next option of the pitfall quiz, ${PRESSES} presses, ms`,
  ['slowed', 'to paint p50', 'p98', 'main thread per key', 'browser alone', 'ratio'],
  keys,
);
printTable(
  'Saving a change of a full attempt at the quiz, main thread, ms (goal: under 4)',
  ['slowed', 'mean', 'p98'],
  saves,
);

/** From each key to the frame after it. */
async function paintTimes(on: Browser, url: string, times: number): Promise<readonly number[]> {
  const { page, close } = await openSlowly(on, url, times, markPaints);
  await focusFirstOption(page);
  const paints = await paintsOfKey(page, 'ArrowDown', PRESSES);
  await close();
  return paints;
}

async function busyPerKey(
  on: Browser,
  url: string,
  times: number,
  first?: () => void,
): Promise<number> {
  const { page, busy, close } = await openSlowly(on, url, times, first);
  await focusFirstOption(page);
  const spent = await busy(async () => {
    for (let press = 1; press <= PRESSES; press++) await page.keyboard.press('ArrowDown');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  });
  await close();
  return spent / PRESSES;
}

async function saveTimes(on: Browser, site: string, times: number): Promise<readonly number[]> {
  const exercise = loadCourse(projectRoot).exercises.find(({ kind }) => kind === 'pitfall-quiz');
  const task = localise(exercise?.task, 'en') as PitfallTask;
  const bundle = await rolldown({
    input: new URL('lib/save-attempt.ts', import.meta.url).pathname,
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  await bundle.close();
  const code = `data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`;
  const { page, close } = await openSlowly(on, `${site}en/glossary.html`, times);
  const took = await page.evaluate(
    async ([url, own, count]) => {
      const module = (await import(url)) as typeof import('./lib/save-attempt.ts');
      return module.saveTimes(own, count);
    },
    [code, task, SAVES] as const,
  );
  await close();
  return took;
}

async function focusFirstOption(page: Page): Promise<void> {
  await page.locator('.exercise-live[data-ready="true"]').waitFor();
  await page.locator('.option input').first().focus();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
}

/** What is left is the browser's own work: moving the mark, style, paint. */
function holdBackChanges(): void {
  for (const name of ['input', 'change', 'click']) {
    addEventListener(name, (event) => event.stopImmediatePropagation(), true);
  }
}
