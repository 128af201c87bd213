/** A cell of a table; null is an empty one. */
export type Cell = string | number | null;

/**
 * A table as CSV (RFC 4180) that spreadsheets open right: a byte-order mark, so that Excel takes
 * it for UTF-8, and no text that could run as a formula. Numbers stay numbers.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `${BOM}${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}

const BOM = '\ufeff';

/** What a spreadsheet may take for the beginning of a formula (OWASP, “CSV injection”). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function written(cell: Cell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = cell ?? '';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
