/** What a simulated hall costs: one long run, and from a moved slider to paint on slowed processors. */
import { type Browser, chromium } from 'playwright-core';
import { serveFolder } from '../../src/build/static-server.ts';
import { chanceOf } from '../../src/kinds/explorer/formulas/service-hall/chance.ts';
import { hallOf } from '../../src/kinds/explorer/formulas/service-hall/hall.ts';
import { longRun, PEOPLE } from '../../src/kinds/explorer/formulas/service-hall/long-run.ts';
import { browserFlags, findChromium } from '../helpers/browser.ts';
import { buildUnlessFresh, dist } from '../helpers/build.ts';
import { markPaints, paintsOfKey } from './lib/paints.ts';
import { quantile } from './lib/quantile.ts';
import { openSlowly } from './lib/slow-page.ts';
import { fixed, printTable } from './lib/table.ts';

const SLOWED = [1, 4, 10];
const RUNS = 30;
const PRESSES = 30;

const noon = { arrivals: 40, service: 4, counters: 3 };
const halls = {
  'one line': noon,
  'three lines': { ...noon, lines: 1 },
  'half by appointment': { ...noon, appointments: 50 },
  'patience and an estimate': { ...noon, patience: 20, information: 1 },
};

const drawn = timed(() => {
  const { gap, work } = chanceOf(1, PEOPLE);
  return gap.length + work.length;
});
const chance = chanceOf(1, PEOPLE);
printTable(
  `A run of ${PEOPLE} simulated people in this process, ms (drawing the chance, once a page: ${fixed(drawn)})`,
  ['hall', 'first', 'p50', 'p98'],
  Object.entries(halls).map(([name, values]) => {
    const hall = hallOf(values);
    if (!hall) throw new Error(`There is no hall “${name}”.`);
    const took = Array.from({ length: RUNS }, () => timed(() => longRun(hall, chance).mean));
    return [name, fixed(took[0] ?? 0), fixed(quantile(took, 0.5)), fixed(quantile(took, 0.98))];
  }),
);

await buildUnlessFresh();
const server = await serveFolder(dist);
const browser = await chromium.launch({ executablePath: await findChromium(), args: browserFlags });
const rows: (readonly string[])[] = [];
for (const times of SLOWED) {
  const paints = await paintTimes(browser, times);
  rows.push([`${times} ×`, fixed(quantile(paints, 0.5)), fixed(quantile(paints, 0.98))]);
}
await browser.close();
await server.close();
printTable(
  `Arrow key on the slider of arrivals, a hall never set before each time, ${PRESSES} presses, to paint, ms (goal: p50 at most 50 at 4 ×)`,
  ['slowed', 'p50', 'p98'],
  rows,
);

function timed(act: () => number): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** From each key to the frame after it. */
async function paintTimes(on: Browser, times: number): Promise<readonly number[]> {
  const url = `${server.url}en/exercises/queue-simulator.html`;
  const { page, close } = await openSlowly(on, url, times, markPaints);
  await page.locator('.exercise-live[data-ready="true"] svg.hall').waitFor();
  await page.locator('.explorer-controls input[type="range"]').first().focus();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  const paints = await paintsOfKey(page, 'ArrowLeft', PRESSES);
  await close();
  return paints;
}
