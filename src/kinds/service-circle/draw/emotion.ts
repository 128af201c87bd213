import { curveMonotoneX, line } from 'd3-shape';
import { type Block, block, put } from './block.ts';
import { type Columns, columnAt, dropBetween, middleOf, phaseHeads } from './columns.ts';
import { legendOf } from './legend.ts';
import { dot, failBadge, star, stroke } from './marks.ts';
import type { Plan } from './plan.ts';
import type { Drawing, Shape } from './shapes.ts';
import { CURVE, dotsFor, MARGIN, round, TYPE, WIDE } from './sizes.ts';
import { measure } from './text.ts';
import { narrowest } from './wrap.ts';

/**
 * The emotion curve: a column for each moment, five levels of feeling, a smooth line through the
 * moments whose feeling is known. Wider than `width` when the columns need it.
 */
export function drawEmotion(plan: Plan, width: number): Drawing {
  const lay = layOut(plan, width);
  const { columns, right, top, bottom, level } = lay;
  const heads = phaseHeads(plan, columns);
  const axis = bottom + AXIS;
  const names = lay.names.map((name, index) =>
    put(name, middleOf(columns, index), axis + lay.dots.truth + 6, 'middle', idOf(plan, index)),
  );
  const deepest = Math.max(0, ...lay.names.map(({ height }) => height));
  const foot = axis + lay.dots.truth + 6 + deepest + 10;
  const legend = legendOf(plan, right - columns.left - MARGIN);
  const height = Math.ceil(foot + (legend.height && legend.height + 6));
  const shapes: readonly Shape[] = [
    ...heads.shapes(foot),
    ...grid(lay),
    ...curve(plan, lay),
    ...points(plan, lay),
    ...numbers(plan, lay, axis),
    ...names,
    ...legend.at(columns.left, foot + 6),
  ];
  return {
    width: right,
    height,
    shapes,
    at: (x, y, dragged) => {
      const index = columnAt(columns, x);
      const moment = plan.moments[index];
      if (moment && moment.id === dragged && x >= columns.left) {
        const feeling = (2 - clamp(Math.round((y - top) / level), 0, 4)) as -2 | -1 | 0 | 1 | 2;
        const at = { x: round(middleOf(columns, index)), y: levelY(lay, feeling) };
        return {
          target: { to: 'feeling', of: dragged, feeling },
          mark: { role: 'drop', is: 'circle', ...at, r: lay.dots.plain },
        };
      }
      const slot = dropBetween(plan, columns, x);
      if (!slot) return undefined;
      return { target: slot.target, mark: between(slot.x, heads.height, foot) };
    },
  };
}

interface LayOut {
  readonly columns: Columns;
  readonly right: number;
  /** Heights of the best and of the worst feeling, and between two levels. */
  readonly top: number;
  readonly bottom: number;
  readonly level: number;
  readonly words: readonly Block[];
  readonly names: readonly Block[];
  readonly dots: { readonly plain: number; readonly truth: number };
}

/** From the lowest level to the middle of the numbers. */
const AXIS = 44;

function layOut(plan: Plan, width: number): LayOut {
  const kind = width < WIDE ? 'narrow' : 'wide';
  const count = plan.moments.length;
  const words = plan.words.feelings.map((word) =>
    block('muted', word, TYPE.small, TYPE.small * 5, 2),
  );
  const left = Math.ceil(MARGIN + Math.max(...words.map((word) => word.width)) + 12);
  const named = count <= CURVE.names;
  const least = named ? columnFor(plan) : CURVE.column;
  const each = Math.max(least, Math.floor((width - left - MARGIN) / Math.max(1, count)));
  const columns = { left, each, count };
  const names = named
    ? plan.moments.map(({ name, truth }) => {
        const role = truth ? 'label-truth' : 'label';
        const room = Math.min(each - 8, TYPE.small * 12);
        return block(role, name.trim() || '…', TYPE.small, room, CURVE.lines);
      })
    : [];
  const top = phaseHeads(plan, columns).height + 24;
  const level = CURVE.level[kind];
  const right = Math.max(width, left + each * count + MARGIN);
  const dots = dotsFor(0, Math.min(count, 40));
  return { columns, right, top, bottom: top + 4 * level, level, words, names, dots };
}

/** Wide enough for the names of ordinary length (26 characters), within bounds. */
function columnFor({ moments }: Plan): number {
  let widest = 0;
  for (const { name, truth } of moments) {
    if (measure(name, truth) > 26) continue;
    widest = Math.max(widest, narrowest(name, CURVE.lines, truth) * TYPE.small + 9);
  }
  return Math.ceil(clamp(widest, CURVE.named, CURVE.roomy));
}

function levelY({ top, level }: LayOut, feeling: number): number {
  return round(top + (2 - feeling) * level);
}

/** A line for each level with its word; the neutral one stronger. */
function grid(lay: LayOut): readonly Shape[] {
  const { columns, right, words } = lay;
  return words.flatMap((word, index) => {
    const y = levelY(lay, 2 - index);
    const role = index === 2 ? 'rule' : 'grid';
    return [
      stroke(role, [columns.left, y], [right - MARGIN, y]),
      put(word, columns.left - 10, y - word.height / 2, 'end'),
    ];
  });
}

function curve(plan: Plan, lay: LayOut): readonly Shape[] {
  const known = plan.moments.flatMap(({ feeling }, index): [number, number][] =>
    feeling === null ? [] : [[round(middleOf(lay.columns, index)), levelY(lay, feeling)]],
  );
  const d = known.length > 1 ? line().curve(curveMonotoneX).digits(2)(known) : null;
  return d ? [{ role: 'curve', is: 'path', d }] : [];
}

function points(plan: Plan, lay: LayOut): readonly Shape[] {
  return plan.moments.flatMap(({ id, feeling, truth }, index): readonly Shape[] => {
    const x = round(middleOf(lay.columns, index));
    const y = levelY(lay, feeling ?? 0);
    if (feeling === null) return [{ role: 'unknown', is: 'circle', x, y, r: 5, of: id }];
    return truth ? [star(x, y, 11, id)] : [{ role: 'point', is: 'circle', x, y, r: 6, of: id }];
  });
}

function numbers(plan: Plan, { columns, dots }: LayOut, y: number): readonly Shape[] {
  return plan.moments.flatMap((moment, index) => {
    const x = middleOf(columns, index);
    const r = moment.truth ? dots.truth : dots.plain;
    return [
      ...dot(moment, index + 1, { x, y }, dots),
      ...(moment.fail ? failBadge(x + r * 0.8, y - r * 0.7, 6, moment.id) : []),
    ];
  });
}

function between(x: number, top: number, bottom: number): Shape {
  const edge = round(x - 2);
  return { role: 'drop', is: 'rect', x: edge, y: top, width: 4, height: bottom - top, radius: 2 };
}

function idOf(plan: Plan, index: number): string {
  return plan.moments[index]?.id ?? '';
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
