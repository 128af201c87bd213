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

/** The chart as shapes; the baseline is at `base`. All numbers are pixels from the top left. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly base: number;
  readonly columns: readonly Column[];
  readonly scale: readonly Label[];
  readonly steps: readonly Label[];
  /** The corners of the fainter line; none where there is no such line. */
  readonly without: readonly { readonly x: number; readonly y: number }[];
  readonly goals: readonly number[];
}

/** Lays a chart out; in less than 160 pixels it takes 160. */
export function plot({ points, decimals, top, goals }: Drawn, { width: given, em }: Room): Plot {
  const width = Math.max(given, LEAST);
  const ticks = ticksUpTo(top ?? Math.max(0, ...points.flatMap(numbersOf), ...goals));
  const end = ticks.at(-1) ?? 1;
  const scaleTexts = ticks.map(String);
  const left = lengthOf(scaleTexts, em) + 0.6 * em;
  const ceiling = 1.6 * em;
  const base = HEIGHT * em - 1.7 * em;
  const yOf = (value: number) =>
    base - (Math.min(Math.max(value || 0, 0), end) / end) * (base - ceiling);
  const slot = (width - left) / points.length;
  const middle = (index: number) => left + (index + 0.5) * slot;
  const texts = points.map(({ value }) => (Number.isFinite(value) ? value.toFixed(decimals) : '–'));
  const length = lengthOf(texts, em);
  const upright = length + 0.35 * em > slot;
  const wide = Math.min(slot * 0.76, 4 * em);
  return {
    width,
    height: HEIGHT * em,
    left,
    base,
    columns: points.map(({ value, current }, index) => {
      const y = yOf(value);
      const inside = upright && base - y > length + em;
      return {
        x: middle(index) - wide / 2,
        y,
        width: wide,
        height: base - y,
        current,
        label: {
          text: texts[index] ?? '',
          x: middle(index),
          y: inside ? base - 0.5 * em : y - 0.4 * em,
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
  };
}

const LEAST = 160;
/** How high a chart is, in sizes of its writing. */
const HEIGHT = 16;
/** How wide a digit is at most, likewise. */
const DIGIT = 0.6;
const ROUND = [1, 2, 2.5, 5, 10];

function numbersOf({ value, without }: Point): readonly number[] {
  return [value, without ?? 0].filter(Number.isFinite);
}

function lengthOf(texts: readonly string[], em: number): number {
  return Math.max(...texts.map((text) => text.length)) * DIGIT * em;
}

/** Five round numbers from 0 to `top` or a little above it. */
function ticksUpTo(top: number): readonly number[] {
  const quarter = (top || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(quarter));
  const step = (ROUND.find((round) => round * power >= quarter - 1e-9) ?? 10) * power;
  return [0, 1, 2, 3, 4].map((count) => Number((count * step).toPrecision(6)));
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
