/** Prints `rows` under `head` as aligned columns; the first column to the left, numbers to the right. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => width(line[column]))));
  console.log(`\n${title}\n`);
  for (const [index, line] of lines.entries()) {
    console.log(line.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  '));
    if (index === 0) console.log(widths.map((size) => '-'.repeat(size)).join('  '));
  }
}

/** Bytes as kilobytes of 1,000 bytes with one decimal. */
export function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** `value` with `digits` decimals. */
export function fixed(value: number, digits = 1): string {
  return value.toFixed(digits);
}

function pad(cell: string, size: number, column: number): string {
  const space = ' '.repeat(Math.max(0, size - width(cell)));
  return column === 0 ? cell + space : space + cell;
}

function width(cell = ''): number {
  return [...cell].length;
}
