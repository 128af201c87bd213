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

/**
 * Where a spreadsheet may see a formula begin (OWASP, “CSV injection”): with the cell, and where one
 * begins for those that part cells by semicolons, as in much of Europe, and so overlook the quotes.
 */
const FORMULA = /^(?=[=+\-@\t\r\n＝＋－＠])|(?<=.[;\r\n])(?=[=+@＝＋－＠]|-(?! ))/gs;

function written(cell: Cell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = cell ?? '';
  const safe = text.replace(FORMULA, "'");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
