import { type Block, block } from './block.ts';
import type { Plan } from './plan.ts';
import type { Role } from './shapes.ts';
import { GRID, TYPE } from './sizes.ts';

/** A filled cell: a moment's own, or one of several internal events under it. */
export interface Cell {
  /** The moment or internal event it belongs to. */
  readonly of: string;
  readonly role: Role;
  readonly text: Block;
  readonly truth: boolean;
  readonly fail: boolean;
}

/** One row: for each column, its cells from top to bottom. */
export type Row = readonly (readonly Cell[])[];

/** The five rows of a blueprint; internal events that serve no moment come in a first column. */
export function rowsOf(plan: Plan, each: number): readonly Row[] {
  const cell = (of: string, role: Role, text: string, marks = NONE): readonly Cell[] => {
    if (!text.trim()) return [];
    const room = each - GRID.gap - 2 * GRID.padding;
    const words = block(marks.truth ? 'label-truth' : 'label', text, TYPE.small, room, GRID.lines);
    return [{ of, role, text: words, ...marks }];
  };
  const loose = hasLoose(plan);
  const row = (fill: (moment: Plan['moments'][number]) => readonly Cell[]): Row => [
    ...(loose ? [[]] : []),
    ...plan.moments.map(fill),
  ];
  const known = new Set(plan.moments.map(({ id }) => id));
  const internal = (layer: string): Row => {
    const under = (moment: string) =>
      plan.below
        .filter(
          (event) =>
            event.layer === layer && (known.has(event.under) ? event.under : '') === moment,
        )
        .flatMap(({ id, name }) => cell(id, 'cell-internal', name.trim() || '…'));
    return [...(loose ? [under('')] : []), ...plan.moments.map(({ id }) => under(id))];
  };
  return [
    row(({ id, evidence }) => cell(id, 'cell', evidence)),
    row(({ id, name, truth, fail }) =>
      cell(id, truth ? 'cell-truth' : 'cell', name.trim() || '…', { truth, fail }),
    ),
    row(({ id, who }) => cell(id, 'cell', who)),
    internal('backstage'),
    internal('support'),
  ];
}

/** Whether some internal event serves no moment of the plan. */
export function hasLoose({ below, moments }: Plan): boolean {
  const known = new Set(moments.map(({ id }) => id));
  return below.some(({ under }) => !known.has(under));
}

/** Height of the cells of one column, stacked. */
export function heightOf(cells: readonly Cell[]): number {
  const heights = cells.map(cellHeight);
  return (
    heights.reduce((sum, height) => sum + height, 0) + Math.max(0, cells.length - 1) * GRID.gap
  );
}

/** Height of one cell. */
export function cellHeight({ text }: Cell): number {
  return text.height + 2 * GRID.padding;
}

const NONE = { truth: false, fail: false };
