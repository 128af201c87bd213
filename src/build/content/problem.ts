/** One mistake in the content: where it is, what was expected, what to do. */
export interface Problem {
  /** Path from the project's root. */
  readonly file: string;
  /** The field in it (`items[3].options.average.zh`) or the line (`line 12`). */
  readonly field: string;
  readonly expected: string;
  readonly fix: string;
}

/** All problems as one message for the author, in the order of files. */
export function report(problems: readonly Problem[]): string {
  const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file));
  const rows = sorted.map(
    ({ file, field, expected, fix }) =>
      `  ${file} › ${field}\n    expected: ${expected}\n    to do: ${fix}`,
  );
  const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
  return `The content has ${count}.\n\n${rows.join('\n\n')}\n`;
}

/** A path such as `['items', 3, 'id']` as an author writes it: `items[3].id`. */
export function fieldName(path: readonly PropertyKey[]): string {
  const name = path.reduce<string>(
    (text, part) =>
      typeof part === 'number'
        ? `${text}[${part}]`
        : text
          ? `${text}.${String(part)}`
          : String(part),
    '',
  );
  return name || 'the whole file';
}
