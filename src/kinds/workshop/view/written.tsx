import type { ComponentChildren } from 'preact';
import { Lines } from '../../../ui/Lines.tsx';
import { languageOf } from '../../../ui/language-of.ts';

interface TextProps {
  readonly text: string;
  /** On paper: so many lines to write on where there is nothing yet. */
  readonly lines: number;
}

/** Somebody's own words, or room for them. */
export function Text({ text, lines }: TextProps) {
  if (text.trim() !== '') {
    return (
      <p class="workshop-text" lang={languageOf(text)}>
        {text}
      </p>
    );
  }
  return lines > 0 ? <Lines class="workshop-lines" count={lines} /> : null;
}

interface TableProps {
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    /** The first is what the row is about. */
    readonly cells: readonly ComponentChildren[];
  }[];
  /** Room to write in the cells. */
  readonly roomy?: boolean;
}

/** A table whose rows stand as blocks on a narrow screen, each cell with its head. */
export function Table({ heads, rows, roomy = false }: TableProps) {
  return (
    <table class="workshop-table" data-roomy={roomy}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <tr key={id}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={heads[index]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={heads[index]} data-label={heads[index]}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Ids for so many empty rows. */
export function empty(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `empty-${index}`);
}
