import type { Cell } from '../../core/csv.ts';
import type { Language } from '../../core/language.ts';
import { type Entry, findingsIn, isWritten, type Notebook } from '../../core/standards/notebook.ts';
import { quoteOf } from '../../core/standards/quote.ts';
import { type Finding, SLOTS } from '../../core/standards/standard.ts';
import { reasonWords } from '../../ui/standards/Dismissed.tsx';
import type { Words } from '../../ui/words.ts';

/** The standards as a table: a row for each finding, and one for a standard without. */
export function rowsOf(
  notebook: Notebook,
  language: Language,
  words: Words,
): readonly (readonly Cell[])[] {
  const head = [
    words('checker.column.number'),
    ...SLOTS.map((slot) => words(`checker.slot.${slot}`)),
    words('checker.column.flaw'),
    words('checker.column.slot'),
    words('checker.column.words'),
    words('checker.column.dismissed'),
  ];
  const rows = notebook.filter(isWritten).flatMap((entry, index) => {
    const own: readonly Cell[] = [index + 1, ...SLOTS.map((slot) => entry.standard[slot] ?? '')];
    const findings = findingsIn(entry, language);
    if (findings.length === 0) return [[...own, words('checker.row.none'), null, null, null]];
    return findings.map((finding) => [...own, ...cellsOf(finding, entry, words)]);
  });
  return [head, ...rows];
}

/** The standards as a text to send or paste elsewhere. */
export function textOf(notebook: Notebook, language: Language, words: Words): string {
  const parts = notebook.filter(isWritten).map((entry, index) => {
    const findings = findingsIn(entry, language);
    return [
      words('checker.standard', { number: index + 1 }),
      ...linesOf(entry, words),
      ...(findings.length === 0 ? [words('checker.row.none')] : []),
      ...findings.map((finding) => `- ${sayingOf(finding, entry, words)}`),
    ].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

/** The written words of `entry`, each slot after its name. */
export function linesOf({ as, standard }: Entry, words: Words): readonly string[] {
  return SLOTS.flatMap((slot) => {
    const text = standard[slot]?.trim();
    if (!text) return [];
    return as === 'text'
      ? text
      : words('checker.line', { name: words(`checker.slot.${slot}`), text });
  });
}

/** A finding in one line: what, where, and why it was dismissed if it was. */
export function sayingOf(finding: Finding, entry: Entry, words: Words): string {
  const quote = quoteOf(finding, entry.standard)?.words;
  const name = words(`checker.flaw.${finding.flaw}.name`);
  const where = quote ?? (entry.as === 'slots' ? words(`checker.slot.${finding.slot}`) : undefined);
  const said = where ? words('checker.line.found', { name, words: where }) : name;
  const reason = reasonOf(finding, entry, words);
  return reason ? words('checker.line.dismissed', { said, reason }) : said;
}

function cellsOf(finding: Finding, entry: Entry, words: Words): readonly Cell[] {
  return [
    words(`checker.flaw.${finding.flaw}.name`),
    words(`checker.slot.${finding.slot}`),
    quoteOf(finding, entry.standard)?.words ?? null,
    reasonOf(finding, entry, words) ?? null,
  ];
}

function reasonOf({ id }: Finding, { dismissals }: Entry, words: Words): string | undefined {
  return Object.hasOwn(dismissals, id) ? reasonWords(dismissals[id] ?? '', words) : undefined;
}
