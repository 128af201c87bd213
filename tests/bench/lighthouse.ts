/** Lighthouse, mobile, on every page type in both languages. Fetches Lighthouse with npx. */
import { execFile } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { promisify } from 'node:util';
import { LANGUAGES } from '../../src/core/language.ts';
import { browserFlags, findChromium } from '../helpers/browser.ts';
import { buildUnlessFresh, dist } from '../helpers/build.ts';
import { serveCompressed } from './lib/host.ts';
import { pageFile, pageTypes } from './lib/page-types.ts';
import { printTable } from './lib/table.ts';

/** What is read of a report. */
interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly score: number | null;
        readonly displayValue?: string;
        readonly numericValue?: number;
        readonly details?: { readonly items?: readonly unknown[] };
      }
    >
  >;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const METRICS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'cumulative-layout-shift',
  'total-blocking-time',
];

await buildUnlessFresh();
const server = await serveCompressed(dist);
const chromePath = await findChromium();
const rows: (readonly string[])[] = [];
const losses: string[] = [];
for (const { type, path } of pageTypes) {
  for (const language of LANGUAGES) {
    const report = await audit(server.url + pageFile(dist, language, path));
    const scores = CATEGORIES.map((id) => Math.round((report.categories[id]?.score ?? 0) * 100));
    const metrics = METRICS.map((id) => report.audits[id]?.displayValue ?? '');
    rows.push([`${type}, ${language}`, ...scores.map(String), ...metrics]);
    losses.push(...lossesOf(report).map((loss) => `${type}, ${language}: ${loss}`));
  }
}
await server.close();

printTable(
  'Lighthouse, mobile (goal: 100 in all four)',
  ['page', 'perf.', 'access.', 'practices', 'SEO', 'FCP', 'LCP', 'CLS', 'TBT'],
  rows,
);
console.log(`\n${losses.length === 0 ? 'No audit costs points.' : losses.join('\n')}`);

async function audit(url: string): Promise<Report> {
  // Lighthouse is to run on the project's own Node, whichever the machine has.
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const flags = ['--headless=new', ...browserFlags].join(' ');
  const { stdout } = await promisify(execFile)(
    'npx',
    ['--yes', 'lighthouse@13', url, '--quiet', '--output=json', `--chrome-flags=${flags}`],
    { env: { ...process.env, CHROME_PATH: chromePath, PATH: path }, maxBuffer: 64e6 },
  );
  return JSON.parse(stdout) as Report;
}

/** Every audit with a weight that is not perfect, and what it found first. */
function lossesOf({ categories, audits }: Report): readonly string[] {
  return CATEGORIES.flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => {
        const found = audits[id];
        const first = JSON.stringify(found?.details?.items?.[0] ?? '').slice(0, 300);
        return `${name}: ${id} ${found?.score} ${found?.displayValue ?? ''} ${first}`;
      }),
  );
}
