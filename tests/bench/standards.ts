/** How well the standards checker does on labelled standards, by flaw and language, in both halves. */
import { LANGUAGES } from '../../src/core/language.ts';
import { FLAWS } from '../../src/core/standards/standard.ts';
import {
  type Counts,
  countsOf,
  f1,
  HALVES,
  labelledStandards,
  mistakesIn,
  precision,
  recall,
} from '../helpers/labelled-standards.ts';
import { fixed, printTable } from './lib/table.ts';

const HEAD = ['flaw', 'right', 'wrong', 'missed', 'precision', 'recall', 'F1'];
/** Only the mistakes of this half, if one is named: whoever tunes looks at "tune" alone. */
const shown = process.argv[2];

for (const language of LANGUAGES) {
  const all = labelledStandards(language);
  const mistakes = mistakesIn(all, language);
  for (const half of HALVES) {
    const standards = all.filter((one) => one.half === half);
    const row = (name: string, counts: Counts) => [
      name,
      counts.right,
      counts.wrong,
      counts.missed,
      ...[precision, recall, f1].map((measure) => fixed(measure(counts), 2)),
    ];
    printTable(`Standards checker, ${language}, ${half}: ${standards.length} standards`, HEAD, [
      ...FLAWS.map((flaw) => row(flaw, countsOf(standards, mistakes, flaw))),
      row('all', countsOf(standards, mistakes)),
    ]);
    if (shown && shown !== half) continue;
    for (const { id, flaw, kind } of mistakes.filter((one) => one.half === half)) {
      console.log(`  ${kind.padEnd(6)}  ${flaw.padEnd(10)}  ${id}`);
    }
  }
}
