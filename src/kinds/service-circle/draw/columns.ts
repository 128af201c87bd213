import { type Block, block, put } from './block.ts';
import { runsOf, type Slot, slotAt } from './gaps.ts';
import type { Plan } from './plan.ts';
import type { Shape } from './shapes.ts';
import { round, TYPE } from './sizes.ts';

/** Moments side by side: what the emotion curve and the blueprint have in common. */
export interface Columns {
  /** Left edge of the first, and the width of each. */
  readonly left: number;
  readonly each: number;
  readonly count: number;
}

/** X of the middle of a column. */
export function middleOf({ left, each }: Columns, index: number): number {
  return left + (index + 0.5) * each;
}

/** Index of the column over which `x` lies, the outer ones reaching to the edges of the drawing. */
export function columnAt({ left, each, count }: Columns, x: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor((x - left) / each)));
}

/** What dropping a moment at `x` means, and the x at which it would be put in. */
export function dropBetween(
  plan: Plan,
  columns: Columns,
  x: number,
): (Slot & { readonly x: number }) | undefined {
  const { left, each, count } = columns;
  const position = (x - left) / each - 0.5;
  const inner = Math.min(count - 1e-9, Math.max(-1, stretched(position, count)));
  const gap = Math.min(count, Math.floor(inner) + 1);
  const slot = slotAt(plan, gap, inner - (gap - 1));
  if (!slot) return undefined;
  const at = shrunk(gap - 1 + slot.share, count);
  return { ...slot, x: left + (at + 0.5) * each };
}

/** Before the first column and after the last there is only half a step: it stands for a gap. */
function stretched(position: number, count: number): number {
  if (count === 0) return position - 0.5;
  if (position < 0) return position * 2;
  return position > count - 1 ? count - 1 + (position - count + 1) * 2 : position;
}

function shrunk(position: number, count: number): number {
  if (count === 0) return position + 0.5;
  if (position < 0) return position / 2;
  return position > count - 1 ? count - 1 + (position - count + 1) / 2 : position;
}

/** The phases behind their columns: a soft band each, the name at its head. */
export interface PhaseHeads {
  readonly height: number;
  readonly shapes: (bottom: number) => readonly Shape[];
}

/** Bands of the phases from height 0 to wherever `shapes` is told. */
export function phaseHeads(plan: Plan, columns: Columns): PhaseHeads {
  const heads = runsOf(plan).map(({ name, from, to }) => {
    const x = columns.left + from * columns.each + SEAM / 2;
    const wide = (to - from + 1) * columns.each - SEAM;
    return { x, wide, name: block('phase-name', name, TYPE.small, wide - 2 * INSET, 2) };
  });
  const tallest = Math.max(0, ...heads.map(({ name }) => name.height));
  return {
    height: tallest === 0 ? 0 : tallest + 2 * INSET,
    shapes: (bottom) => [
      ...heads.map(({ x, wide }) => bandShape(x, wide, bottom)),
      ...heads.map(({ x, name }) => headShape(name, x, tallest)),
    ],
  };
}

const SEAM = 4;
const INSET = 8;

function bandShape(x: number, width: number, height: number): Shape {
  return { role: 'band', is: 'rect', x: round(x), y: 0, width: round(width), height, radius: 8 };
}

function headShape(name: Block, x: number, tallest: number): Shape {
  return put(name, x + INSET, INSET + (tallest - name.height) / 2, 'start');
}
