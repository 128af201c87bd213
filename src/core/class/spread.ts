/** How a class's figures lie. All in the unit of the figures. */
export interface Spread {
  /** How many figures there are. */
  readonly count: number;
  readonly mean: number;
  readonly lowest: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly highest: number;
}

/** The spread of `figures`; `undefined` where there are none. */
export function spreadOf(figures: readonly number[]): Spread | undefined {
  if (figures.length === 0) return undefined;
  const sorted = [...figures].sort((a, b) => a - b);
  return {
    count: sorted.length,
    mean: meanOf(sorted),
    lowest: quantile(sorted, 0),
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
    highest: quantile(sorted, 1),
  };
}

/** The arithmetic mean of `figures`, of which there is at least one. */
export function meanOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

/**
 * The value below which the part `share` (0–1) of `sorted` lies: at place h = (n − 1) · share,
 * counted from 0, in a straight line between the two figures beside it. Definition 7 of Hyndman and
 * Fan (1996, “Sample quantiles in statistical packages”, The American Statistician 50, 361–365), the
 * one of QUARTILE.INC in spreadsheets, so that an exported table gives the same.
 */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (place - Math.floor(place)) * (above - below);
}

/**
 * Pearson's product-moment correlation, from −1 to 1:
 * r = Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)² · Σ(y − ȳ)²).
 * `undefined` where either side is the same throughout.
 */
export function correlation(
  pairs: readonly (readonly [x: number, y: number])[],
): number | undefined {
  if (pairs.length === 0) return undefined;
  const meanX = meanOf(pairs.map(([x]) => x));
  const meanY = meanOf(pairs.map(([, y]) => y));
  let both = 0;
  let onlyX = 0;
  let onlyY = 0;
  for (const [x, y] of pairs) {
    both += (x - meanX) * (y - meanY);
    onlyX += (x - meanX) ** 2;
    onlyY += (y - meanY) ** 2;
  }
  // What rounding leaves of figures that are all alike is not a spread.
  if (onlyX < TINY || onlyY < TINY) return undefined;
  return Math.max(-1, Math.min(1, both / Math.sqrt(onlyX * onlyY)));
}

const TINY = 1e-12;
