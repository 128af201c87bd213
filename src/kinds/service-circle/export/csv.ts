/**
 * A table as CSV (RFC 4180) that spreadsheets open right: a byte-order mark, so that Excel takes
 * it for UTF-8, and no cell that could run as a formula.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `${BOM}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

const BOM = '\ufeff';

/** What a spreadsheet may take for the beginning of a formula (OWASP, “CSV injection”). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
