/** What a reader fetches: every page type in both languages, beside stock Starlight on the same text. */
import { chromium } from 'playwright-core';
import { LANGUAGES } from '../../src/core/language.ts';
import { browserFlags, findChromium } from '../helpers/browser.ts';
import { buildUnlessFresh, dist } from '../helpers/build.ts';
import { pageFile, pageTypes } from './lib/page-types.ts';
import { stockProject } from './lib/stock.ts';
import { fixed, kB, printTable } from './lib/table.ts';
import { weighPages } from './lib/weigh.ts';

await buildUnlessFresh();
const stock = await stockProject();
await stock.build();
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: browserFlags,
});
const pages = pageTypes.flatMap(({ type, path }) =>
  LANGUAGES.map((language) => ({ name: `${type}, ${language}`, language, path })),
);
const weigh = (folder: string) =>
  weighPages(
    browser,
    folder,
    pages.map(({ language, path }) => pageFile(folder, language, path)),
  );
const ours = await weigh(dist);
const theirs = await weigh(stock.dist);
await browser.close();
await stock.remove();

printTable(
  'Weight: kB after brotli 11, file by file; HTML, CSS and JS of everything fetched once the exercise is awake',
  ['page', 'at load', 'idle', 'awake', 'HTML', 'CSS', 'JS', 'requests', 'JS before interaction'],
  pages.map(({ name }, index) => row(name, ours[index])),
);
printTable(
  'The same pages by stock Starlight + MDX + one Preact island',
  ['page', 'at load', 'idle', 'awake', 'HTML', 'CSS', 'JS', 'requests', 'JS before interaction'],
  pages.map(({ name }, index) => row(name, theirs[index])),
);
printTable(
  'Ours against stock (goal: all bytes at most 0.75, stretch 0.6)',
  ['page', 'at load', 'idle', 'awake', 'JS'],
  pages.map(({ name }, index) => {
    const [a, b] = [ours[index], theirs[index]];
    if (!a || !b) return [name];
    return [
      name,
      fixed(a.load.all / b.load.all, 2),
      fixed(a.idle.all / b.idle.all, 2),
      fixed(a.awake.all / b.awake.all, 2),
      fixed(a.awake.js / b.awake.js, 2),
    ];
  }),
);

function row(name: string, weights: (typeof ours)[number] | undefined): readonly string[] {
  if (!weights) return [name];
  const { load, idle, awake } = weights;
  return [
    name,
    ...[load.all, idle.all, awake.all, awake.html, awake.css, awake.js].map(kB),
    String(awake.requests),
    kB(idle.js),
  ];
}
