/**
 * The numbers behind every drawing, in CSS pixels at natural size unless said otherwise. Each was
 * chosen by looking at real circles of 3, 12, 40 and 200 moments, 288 to 1100 wide.
 */

/** From here on a drawing has a desktop's room: larger type, larger dots. */
export const WIDE = 480;

/** Air at every edge, so that halos and thick strokes are never clipped. */
export const MARGIN = 4;

/** Type, from the names of moments down to the letter in a badge. */
export const TYPE = {
  /** 14 is the smallest size at which dense Chinese characters stay open on a phone. */
  label: { narrow: 14, wide: 15 },
  /** Names of phases, rows and levels, and all text in columns. */
  small: 13,
  /** The circle's own name in its middle. */
  title: { narrow: 17, wide: 20 },
  /** Line height in units of size: tight, because a label is one thing and not a paragraph. */
  leading: 1.3,
  /** From the middle of a line to its baseline, in units of size: half of a capital's height. */
  drop: 0.36,
} as const;

/**
 * How many lines a label may have: fewer the more labels compete for height. A phone with a
 * circle of usual length has four, for three lines of 95 pixels hold no more than 30 letters.
 */
export function linesFor(width: number, moments: number): number {
  if (moments > 80) return 1;
  if (moments > 24) return 2;
  return width < WIDE && moments <= 12 ? 4 : 3;
}

/** Radii of dots. A number of three digits must fit the small ones. */
export function dotsFor(width: number, moments: number): { plain: number; truth: number } {
  if (moments > 80) return { plain: 8, truth: 9 };
  if (width < WIDE || moments > 24) return { plain: 10, truth: 12 };
  return { plain: 13, truth: 16 };
}

/** The ring of a service circle. */
export const RING = {
  /**
   * A phone's ring may shrink to this radius to leave seven characters a line for labels; one of
   * few dots would look lost.
   */
  least: { few: 32, narrow: 24, wide: 48 },
  /** Beyond this the eye no longer takes the ring in at once. */
  most: 230,
  /**
   * The largest share of the width that the radius takes, and the share it likes best: less for
   * more than 24 moments, whose labels need width to stay in one line.
   */
  share: { most: 0.26, cosy: { narrow: 0.12, wide: 0.24, many: 0.17 } },
  /** The break at the top where the journey starts and ends, along the ring. */
  gap: 28,
  /** Between the ends of two phases' bands. */
  seam: 6,
  /** Between dots and labels: the length of a leader. */
  leader: { narrow: 6, wide: 13 },
  /** From the drawing to its legend. */
  legend: 14,
  /** Between two labels, one above the other. */
  between: { narrow: 8, wide: 10 },
  /** How far a label may move from beside its dot before the ring rather grows taller. */
  drift: 26,
  /** From this radius on, names of phases may stand inside. */
  names: 110,
} as const;

/** The emotion curve. */
export const CURVE = {
  /** Least width of a column without and with a name under it. */
  column: 56,
  named: 68,
  /** What a column grows to, so that names of ordinary length are whole. */
  roomy: 116,
  /** Above this many moments the axis has numbers only. */
  names: 80,
  /** Between two levels of feeling. */
  level: { narrow: 40, wide: 48 },
  lines: 4,
} as const;

/** The blueprint. */
export const GRID = {
  /** Least width of a column: six Chinese characters a line inside its padding. */
  column: 112,
  /** What a column grows to, so that long words are not torn. */
  roomy: 150,
  /** Width of the row names. */
  head: { narrow: 76, wide: 104 },
  padding: 8,
  /** Between cells, and from a cell to a line across. */
  gap: 8,
  /** Least height of a row, so that an empty one can still be dropped on. */
  row: 48,
  lines: 6,
  /** Names of the three lines, which stand between rows. */
  lineName: 12,
} as const;

/** `value` to a hundredth: enough for any screen, and a third of the bytes. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
