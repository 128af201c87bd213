/** From the click on “next page” to its first paint on a slow network, with and without prerendering. */
import { buildUnlessFresh, dist } from '../helpers/build.ts';
import { startDevTools } from './lib/devtools.ts';
import { followNext } from './lib/follow.ts';
import { serveCompressed } from './lib/host.ts';
import { quantile } from './lib/quantile.ts';
import { fixed, printTable } from './lib/table.ts';

const SAMPLES = 12;

/** `rules`: whether the page keeps its speculation rules; `dwell`: ms from hovering to the click. */
const WAYS = [
  { name: 'no rules', rules: false, dwell: 500 },
  { name: 'rules, click 0.5 s after hovering', rules: true, dwell: 500 },
  { name: 'rules, click 3 s after hovering', rules: true, dwell: 3000 },
] as const;

await buildUnlessFresh();
const server = await serveCompressed(dist);
const browser = await startDevTools();
const rows = [];
for (const { name, rules, dwell } of WAYS) {
  const times: number[] = [];
  const shown: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample++) {
    const next = await followNext(browser, `${server.url}en/m06/standard.html`, { rules, dwell });
    times.push(next.paint);
    if (next.shown !== undefined) shown.push(next.shown);
  }
  rows.push([
    name,
    `${shown.length} of ${SAMPLES}`,
    shown.length > 0 ? fixed(quantile(shown, 0.5), 0) : '–',
    fixed(quantile(times, 0.5), 0),
    fixed(Math.min(...times), 0),
    fixed(Math.max(...times), 0),
  ]);
}
await browser.close();
await server.close();

printTable(
  'Next page, from the click, slow 4G (562 ms, 1.44 Mbit/s), ms (goal: painted at most 25)',
  ['', 'prerendered', 'put on screen p50', 'painted p50', 'least', 'most'],
  rows,
);
if (rows.every(([name, prerendered]) => name === 'no rules' || prerendered === `0 of ${SAMPLES}`))
  console.log(
    '\nThis Chromium did not prerender at all, so the figures do not show what rules do.',
  );
