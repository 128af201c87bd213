import type { Cell } from '../core/csv.ts';

export { type Cell, toCsv } from '../core/csv.ts';

/** One sheet of a workbook. Its first row is the head. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly Cell[])[] };

/**
 * Sheets as an Excel workbook (Office Open XML). Texts stay texts, whatever they begin with; the
 * head is bold and stays in view. Names are made fit for Excel and told apart.
 */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  const names = sheetNames(sheets.map(({ name }) => name));
  return write(
    sheets.map(({ rows }, index) => ({
      data: rows.map((row, at) => row.map((cell) => excelCell(cell, at === 0))),
      sheet: names[index] ?? '',
      columns: widths(rows),
      stickyRowsCount: 1,
    })),
  ).toBlob();
}

/** What Excel takes for the name of a sheet: 31 characters at most, some never, no name twice. */
function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const fit = name.replace(/[\\/?*[\]:\p{Cc}]/gu, ' ').replace(/^['\s]+|['\s]+$/g, '');
    for (let turn = 1; ; turn++) {
      const mark = turn > 1 ? ` (${turn})` : '';
      const candidate = `${(fit || '-').slice(0, NAME_LENGTH - mark.length).trim()}${mark}`;
      if (taken.has(candidate.toLowerCase())) continue;
      taken.add(candidate.toLowerCase());
      return candidate;
    }
  });
}

const NAME_LENGTH = 31;

/** The longest text Excel puts into a cell. */
const TEXT_LENGTH = 32_767;

const WIDEST = 60;
const NARROWEST = 6;

function excelCell(cell: Cell, head: boolean) {
  if (cell === null || cell === '' || Number.isNaN(cell)) return null;
  const look = head ? ({ fontWeight: 'bold' } as const) : {};
  return typeof cell === 'number'
    ? { value: cell, type: Number, ...look }
    : { value: cell.slice(0, TEXT_LENGTH), type: String, ...look };
}

/** Wide enough for the longest text of each column, within reason. */
function widths(rows: readonly (readonly Cell[])[]) {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => ({
    width: Math.min(WIDEST, Math.max(NARROWEST, ...rows.map((row) => wide(row[column]))) + 2),
  }));
}

/** Characters of East Asian scripts are twice as wide as Latin ones. */
function wide(cell: Cell = null): number {
  return [...String(cell ?? '')].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
}
