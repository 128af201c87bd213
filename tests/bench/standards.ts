/**
 * How well the standards checker does on labelled standards, by language, set and flaw. With `--write`
 * the figures of the held-out set go into the file from which the checker's page tells them. What it
 * got wrong is listed for the tuning set only: nobody who tunes may look at the other.
 */
import { writeFileSync } from 'node:fs';
import { shareInterval } from '../../src/core/interval.ts';
import { LANGUAGES } from '../../src/core/language.ts';
import { FLAWS } from '../../src/core/standards/standard.ts';
import {
  type Counts,
  countsOf,
  f1,
  labelledStandards,
  mistakesIn,
  precision,
  recall,
  SETS,
} from '../helpers/labelled-standards.ts';
import { fixed, printTable } from './lib/table.ts';

const HEAD = ['flaw', 'right', 'wrong', 'missed', 'precision', 'recall', 'F1'];
const MEASURED = new URL('../../src/site/checker/measured.json', import.meta.url);

const held: Record<string, Counts & { readonly standards: number }> = {};
for (const language of LANGUAGES) {
  for (const set of SETS) {
    const standards = labelledStandards(language, set);
    const mistakes = mistakesIn(standards, language);
    const all = countsOf(standards, mistakes);
    if (set === 'held-out') held[language] = { standards: standards.length, ...all };
    printTable(`Standards checker, ${language}, ${set} set: ${standards.length} standards`, HEAD, [
      ...FLAWS.map((flaw) => row(flaw, countsOf(standards, mistakes, flaw))),
      row('all', all),
    ]);
    console.log(`  95% intervals: precision ${between(all.right, all.right + all.wrong)},`);
    console.log(`                 recall ${between(all.right, all.right + all.missed)}`);
    if (set === 'held-out') continue;
    for (const { id, flaw, kind } of mistakes) {
      console.log(`  ${kind.padEnd(6)}  ${flaw.padEnd(10)}  ${id}`);
    }
  }
}
if (process.argv.includes('--write')) {
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(MEASURED, `${JSON.stringify({ date, ...held }, null, 2)}\n`);
}

function row(name: string, counts: Counts): readonly (string | number)[] {
  const shares = [precision, recall, f1].map((measure) => fixed(measure(counts), 2));
  return [name, counts.right, counts.wrong, counts.missed, ...shares];
}

function between(hits: number, all: number): string {
  const { low, high } = shareInterval(hits, all);
  return `${fixed(low, 2)}–${fixed(high, 2)}`;
}
