import { type Block, block, put } from './block.ts';
import { type Cell, cellHeight, hasLoose, heightOf, type Row, rowsOf } from './blueprint-rows.ts';
import { type Columns, columnAt, dropBetween, middleOf, phaseHeads } from './columns.ts';
import { legendOf } from './legend.ts';
import { failBadge, lineOfText, star, stroke } from './marks.ts';
import type { Plan } from './plan.ts';
import type { Drawing, Shape } from './shapes.ts';
import { GRID, MARGIN, round, TYPE, WIDE } from './sizes.ts';
import { narrowest } from './wrap.ts';

/**
 * The service blueprint (Bitner, Ostrom and Morgan 2008): five rows, three lines across, a column
 * for each moment. Wider than `width` when the columns need it.
 */
export function drawBlueprint(plan: Plan, width: number): Drawing {
  const lay = layOut(plan, width);
  const { columns, rows, tops, heights, right, bottom } = lay;
  const heads = phaseHeads(plan, columns);
  const legend = legendOf(plan, right - lay.left - MARGIN);
  const shapes: readonly Shape[] = [
    ...heads.shapes(bottom),
    ...lines(lay),
    ...lay.names.map((name, row) =>
      put(name, MARGIN, (tops[row] ?? 0) + ((heights[row] ?? 0) - name.height) / 2, 'start'),
    ),
    ...connectors(lay),
    ...rows.flatMap((row, index) => cellsOf(lay, row, index)),
    ...(lay.loose && heads.height > 0
      ? [lineOfText('muted', '–', middleOf(columns, -1), heads.height / 2, TYPE.small)]
      : []),
    ...legend.at(lay.left, bottom + 6),
  ];
  const height = bottom + (legend.height && legend.height + 6);
  return { width: right, height, shapes, at: (x, y) => drop(plan, lay, x, y) };
}

interface LayOut {
  /** Of the moments; the column of events that serve none lies to the left of them. */
  readonly columns: Columns;
  readonly loose: boolean;
  /** Where the row names end. */
  readonly left: number;
  readonly rows: readonly Row[];
  readonly names: readonly Block[];
  readonly lineNames: readonly Block[];
  readonly tops: readonly number[];
  readonly heights: readonly number[];
  /** Heights of the lines of interaction, visibility and internal interaction. */
  readonly lineYs: readonly number[];
  readonly right: number;
  readonly bottom: number;
}

function layOut(plan: Plan, width: number): LayOut {
  const kind = width < WIDE ? 'narrow' : 'wide';
  const head = GRID.head[kind];
  const loose = hasLoose(plan);
  const all = plan.moments.length + (loose ? 1 : 0);
  const left = MARGIN + head + 12;
  const share = Math.floor((width - left - MARGIN) / Math.max(1, all));
  const each = Math.max(columnFor(plan), share);
  const columns = {
    left: left + (loose ? each : 0),
    each,
    count: plan.moments.length,
  };
  const rows = rowsOf(plan, each);
  const names = plan.words.rows.map((name) => block('phase-name', name, TYPE.small, head, 2));
  const lineNames = plan.words.lines.map((name) => block('muted', name, GRID.lineName, head, 3));
  const heights = rows.map((row, index) =>
    Math.max(GRID.row, names[index]?.height ?? 0, ...row.map(heightOf)),
  );
  const tops: number[] = [];
  const lineYs: number[] = [];
  let y = phaseHeads(plan, columns).height + GRID.gap;
  heights.forEach((height, row) => {
    tops.push(y);
    y += height + 2 * GRID.gap;
    const name = lineNames[row - 1];
    if (name && row < 4) {
      y += name.height;
      lineYs.push(y - GRID.gap / 2);
      y += GRID.gap;
    }
  });
  const right = Math.max(width, columns.left + each * columns.count + MARGIN);
  const bottom = Math.ceil(y - GRID.gap);
  return { columns, loose, left, rows, names, lineNames, tops, heights, lineYs, right, bottom };
}

/** Wide enough for the longest word, within bounds. */
function columnFor({ moments, below }: Plan): number {
  const texts = moments.flatMap(({ name, who, evidence }) => [name, who, evidence]);
  let widest = 0;
  for (const text of [...texts, ...below.map(({ name }) => name)]) {
    widest = Math.max(widest, narrowest(text, GRID.lines, true));
  }
  const wanted = Math.ceil(widest * TYPE.small + GRID.gap + 2 * GRID.padding);
  return Math.min(GRID.roomy, Math.max(GRID.column, wanted));
}

function lines({ lineYs, lineNames, right }: LayOut): readonly Shape[] {
  return lineNames.flatMap((name, index) => {
    const y = lineYs[index] ?? 0;
    const role = index === 1 ? 'rule-visibility' : 'rule';
    return [
      stroke(role, [MARGIN, y], [right - MARGIN, y]),
      put(name, MARGIN, y - name.height - 3, 'start'),
    ];
  });
}

/** The column of a row's entry, counted from the first moment's: the loose ones are at −1. */
function columnOf({ loose }: LayOut, entry: number): number {
  return entry - (loose ? 1 : 0);
}

function cellsOf(lay: LayOut, row: Row, index: number): readonly Shape[] {
  return row.flatMap((cells, entry) => {
    let y = lay.tops[index] ?? 0;
    return cells.flatMap((cell) => {
      // One moment, one cell: it fills its row. Internal events are as tall as their words.
      const height = index < 3 ? (lay.heights[index] ?? 0) : cellHeight(cell);
      const shapes = cellShapes(lay, cell, columnOf(lay, entry), y, height);
      y += height + GRID.gap;
      return shapes;
    });
  });
}

function cellShapes(
  lay: LayOut,
  cell: Cell,
  column: number,
  y: number,
  height: number,
): readonly Shape[] {
  const { of, role, text, truth, fail } = cell;
  const { x, width } = span(lay, column);
  const corner = x + width - 2;
  return [
    { role, is: 'rect', x, y: round(y), width, height, radius: 6, of },
    put(text, x + GRID.padding, y + GRID.padding, 'start', of),
    ...(truth ? [star(corner - 3, y + 1, 9, of)] : []),
    ...(fail ? failBadge(corner - (truth ? 22 : 4), y + 1, 7, of) : []),
  ];
}

function span({ columns }: LayOut, column: number): { readonly x: number; readonly width: number } {
  const x = columns.left + column * columns.each + GRID.gap / 2;
  return { x: round(x), width: round(columns.each - GRID.gap) };
}

/** Between the filled cells of a column: from the foot of one row to the head of the next. */
function connectors(lay: LayOut): readonly Shape[] {
  const { rows, tops, columns } = lay;
  return Array.from({ length: rows[1]?.length ?? 0 }, (_, entry) => {
    const filled = rows.flatMap((row, index) => (row[entry]?.length ? [index] : []));
    const x = middleOf(columns, columnOf(lay, entry));
    return filled.slice(1).map((row, index) => {
      const above = filled[index] as number;
      const tall = above < 3 ? lay.heights[above] : heightOf(rows[above]?.[entry] ?? []);
      const foot = (tops[above] ?? 0) + (tall ?? 0);
      return stroke('leader', [x, foot], [x, tops[row] ?? 0]);
    });
  }).flat();
}

function drop(plan: Plan, lay: LayOut, x: number, y: number): ReturnType<Drawing['at']> {
  const { columns, lineYs, tops, heights } = lay;
  const [, visibility = 0, internal = 0] = lineYs;
  if (y <= visibility) {
    const slot = dropBetween(plan, columns, x);
    if (!slot) return undefined;
    const edge = round(slot.x - 2);
    const [top, height] = [tops[1] ?? 0, heights[1] ?? 0];
    const mark = {
      role: 'drop',
      is: 'rect',
      x: edge,
      y: top,
      width: 4,
      height,
      radius: 2,
    } as const;
    return { target: slot.target, mark };
  }
  const row = y <= internal ? 3 : 4;
  const served = x >= columns.left && columns.count > 0 ? columnAt(columns, x) : -1;
  const under = plan.moments[served]?.id ?? '';
  const place =
    served >= 0 || lay.loose ? span(lay, served) : { x: MARGIN, width: columns.left - 16 };
  const [top, height] = [tops[row] ?? 0, heights[row] ?? 0];
  return {
    target: { to: 'below', layer: row === 3 ? 'backstage' : 'support', under },
    mark: { role: 'drop', is: 'rect', ...place, y: top, height, radius: 6 },
  };
}
