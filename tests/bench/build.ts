/** What a page costs to build and how the output grows, beside stock Starlight on the same pages. */
import { grow } from './lib/grow.ts';
import { measureOutput, type Output } from './lib/output.ts';
import { copyProject, type Project } from './lib/project.ts';
import { stockProject } from './lib/stock.ts';
import { fixed, printTable } from './lib/table.ts';

/** Pages in all: the course as it is, and this many more. */
const ADDED = [0, 100, 970];

interface Built extends Output {
  readonly seconds: number;
}

const ours = await buildGrowing(await copyProject('ours'));
const stock = await buildGrowing(await stockProject('stock-growing'));

printTable(
  'Build from nothing',
  ['', 'pages', 'seconds', 'output MB', 'kB per page', 'module page HTML kB (median)'],
  [...rows('ours', ours), ...rows('stock Starlight + MDX + Preact', stock)],
);
printTable(
  'Growth (goals: seconds per added page at most 1.1 × stock; HTML with 1,000 pages at most 1.1 × that with 30)',
  ['', 'ours', 'stock', 'ratio'],
  [
    ratio('seconds per added page, first 100', perPage(ours, 1), perPage(stock, 1), 4),
    ratio('seconds per added page, to 1,000', perPage(ours, 2), perPage(stock, 2), 4),
    ratio('module page HTML, 1,000 pages against 30', heavier(ours), heavier(stock), 2),
    ratio('output kB per added page, first 100', kBPerPage(ours, 0), kBPerPage(stock, 0), 1),
    ratio('output kB per added page, last 870', kBPerPage(ours, 1), kBPerPage(stock, 1), 1),
  ],
);

async function buildGrowing(project: Project): Promise<readonly Built[]> {
  const results: Built[] = [];
  let added = 0;
  for (const target of ADDED) {
    await grow(project, target - added);
    added = target;
    const seconds = await project.build();
    results.push({ seconds, ...(await measureOutput(project.dist)) });
  }
  await project.remove();
  return results;
}

function rows(name: string, all: readonly Built[]): readonly (readonly (string | number)[])[] {
  return all.map(({ pages, seconds, bytes, page }) => [
    name,
    pages,
    fixed(seconds),
    fixed(bytes / 1e6),
    fixed(bytes / 1000 / pages),
    fixed(page / 1000),
  ]);
}

function perPage(all: readonly Built[], index: number): number {
  const [small, large] = [all[0], all[index]];
  return small && large
    ? (large.seconds - small.seconds) / (large.pages - small.pages)
    : Number.NaN;
}

function heavier(all: readonly Built[]): number {
  return (all[2]?.page ?? Number.NaN) / (all[0]?.page ?? Number.NaN);
}

function kBPerPage(all: readonly Built[], from: number): number {
  const [small, large] = [all[from], all[from + 1]];
  return small && large
    ? (large.bytes - small.bytes) / 1000 / (large.pages - small.pages)
    : Number.NaN;
}

function ratio(name: string, a: number, b: number, digits: number): readonly string[] {
  return [name, fixed(a, digits), fixed(b, digits), fixed(a / b, 2)];
}
