import { figure } from '../number.ts';
import { placesOf } from '../state/values.ts';
import type { Point } from './points.ts';

/** The room there is, in pixels; `em` is the size of the writing. */
export interface Room {
  readonly width: number;
  readonly em: number;
}

/** What is to be drawn, beside the points: how values read, where the scale ends, lines across. */
export interface Drawn {
  readonly points: readonly Point[];
  readonly decimals: number;
  readonly top?: number | undefined;
  readonly goals: readonly number[];
}

/** One column: its rectangle, and where its value is written. */
export interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly current: boolean;
  readonly label: Label;
}

/** Words at a place. `upright` ones are turned by a quarter about it, to be read from below. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly upright?: boolean;
  /** Whether it stands on the column's own colour. */
  readonly inside?: boolean;
}

/**
 * The chart as shapes; its foot is at `base`, and where there are values below nothing, `zero` is
 * above it. All numbers are pixels from the top left.
 */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly base: number;
  readonly zero: number;
  readonly columns: readonly Column[];
  readonly scale: readonly Label[];
  readonly steps: readonly Label[];
  /** The corners of the fainter line; none where there is no such line. */
  readonly without: readonly { readonly x: number; readonly y: number }[];
  readonly goals: readonly number[];
  /** The corners of the line across the columns, where these are zones. */
  readonly line: readonly { readonly x: number; readonly y: number }[];
}

/** Lays a chart out; in less than 160 pixels it takes 160. */
export function plot({ points, decimals, top, goals }: Drawn, { width: given, em }: Room): Plot {
  const width = Math.max(given, LEAST);
  const numbers = points.flatMap(numbersOf);
  const ticks = ticksBetween(Math.min(0, ...numbers), top ?? Math.max(0, ...numbers, ...goals));
  const [low, end] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const scaleTexts = ticks.map((tick) => figure(tick, placesOf(tick)));
  const left = lengthOf(scaleTexts, em) + 0.6 * em;
  const ceiling = 1.6 * em;
  const base = HEIGHT * em - 1.7 * em;
  const yOf = (value: number) =>
    base - ((Math.min(Math.max(value || 0, low), end) - low) / (end - low)) * (base - ceiling);
  const zero = yOf(0);
  const slot = (width - left) / points.length;
  const middle = (index: number) => left + (index + 0.5) * slot;
  const texts = points.map(({ value, zone }) => (zone ? '' : textOf(value, decimals)));
  const length = lengthOf(texts, em);
  const upright = length + 0.35 * em > slot;
  const wide = Math.min(slot * 0.76, 4 * em);
  return {
    width,
    height: HEIGHT * em,
    left,
    base,
    zero,
    columns: points.map(({ value, zone, current }, index) => {
      const [one, other] = zone ? zone.map(yOf) : [yOf(value), zero];
      const [y, foot] = [Math.min(one ?? 0, other ?? 0), Math.max(one ?? 0, other ?? 0)];
      const inside = upright && value > 0 && foot - y > length + em;
      return {
        x: middle(index) - wide / 2,
        y,
        width: wide,
        height: foot - y,
        current,
        label: {
          text: texts[index] ?? '',
          x: middle(index),
          y: inside ? foot - 0.5 * em : y - 0.4 * em,
          upright,
          inside,
        },
      };
    }),
    scale: ticks.map((tick, index) => ({
      text: scaleTexts[index] ?? '',
      x: left - 0.4 * em,
      y: yOf(tick),
    })),
    steps: sparse(
      points.map(({ x }, index) => ({ text: String(x), x: middle(index), y: base + 1.2 * em })),
      slot,
      em,
    ),
    without: points.flatMap(({ without }, index) =>
      without === undefined ? [] : [{ x: middle(index), y: yOf(without) }],
    ),
    goals: goals.map(yOf),
    line: points.flatMap(({ value, zone }, index) =>
      zone ? [{ x: middle(index), y: yOf(value) }] : [],
    ),
  };
}

const LEAST = 160;
/** How high a chart is, in sizes of its writing. */
const HEIGHT = 16;
/** How wide a digit is at most, likewise. */
const DIGIT = 0.6;
const ROUND = [1, 2, 2.5, 5, 10];

function numbersOf({ value, without, zone = [0, 0] }: Point): readonly number[] {
  return [value, without ?? 0, ...zone].filter(Number.isFinite);
}

function textOf(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '–';
  return figure(value, decimals);
}

function lengthOf(texts: readonly string[], em: number): number {
  return Math.max(...texts.map((text) => text.length)) * DIGIT * em;
}

/** Five round numbers from 0 to `top` or a little above it; where `low` is below 0, down to it. */
function ticksBetween(low: number, top: number): readonly number[] {
  const quarter = (top - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(quarter));
  const step = (ROUND.find((round) => round * power >= quarter - 1e-9) ?? 10) * power;
  const below = Math.ceil(-low / step - 1e-9);
  const above = below > 0 ? Math.max(1, Math.ceil(top / step - 1e-9)) : 4;
  return Array.from({ length: below + above + 1 }, (_, count) =>
    Number(((count - below) * step).toPrecision(6)),
  );
}

/** Only so many labels that none touches the next; the last is always among them. */
function sparse(labels: readonly Label[], slot: number, em: number): readonly Label[] {
  const length = lengthOf(
    labels.map(({ text }) => text),
    em,
  );
  const every = Math.max(1, Math.ceil((length + 0.4 * em) / slot));
  return labels.filter((_, index) => (labels.length - 1 - index) % every === 0);
}
