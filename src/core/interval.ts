/** From where to where a value may well lie; both `NaN` where nothing can be said. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** How often each value was given. Counts below 0 are taken for 0. */
export type Tally = readonly { readonly value: number; readonly count: number }[];

/**
 * The 95% interval of a share (0–1) of which `hits` of `all` cases were seen: Wilson's score
 * interval, which stays within 0 and 1 and holds for small samples too.
 *
 * Source: E. B. Wilson, “Probable Inference, the Law of Succession, and Statistical Inference”
 * (Journal of the American Statistical Association, 1927); recommended for small samples by Brown,
 * Cai & DasGupta, “Interval Estimation for a Binomial Proportion” (Statistical Science, 2001).
 */
export function shareInterval(hits: number, all: number): Range {
  if (!(all > 0)) return NOTHING;
  const share = hits / all;
  const wide = Z * Z;
  const middle = (hits + wide / 2) / (all + wide);
  const half =
    (Z * all * Math.sqrt((share * (1 - share)) / all + wide / (4 * all * all))) / (all + wide);
  return within({ low: middle - half, high: middle + half }, 0, 1);
}

/**
 * The 95% interval of a net score (−1 to 1), the share of `plus` less the share of `minus`, among
 * these and the `zero` answers that count for neither.
 *
 * Source: the adjusted Wald interval that B. Rocks found best of six for the Net Promoter Score
 * (“Interval Estimation for the ‘Net Promoter Score’”, The American Statistician, 2016): three
 * answers are added, ¾ of one on either side and 1½ in the middle, and the variance is that of the
 * values +1, 0 and −1. It is widened to hold the score that was seen, should it not.
 */
export function netInterval(plus: number, zero: number, minus: number): Range {
  const seen = plus + zero + minus;
  if (!(seen > 0)) return NOTHING;
  const all = seen + 3;
  const [up, down] = [(plus + 0.75) / all, (minus + 0.75) / all];
  const half = Z * Math.sqrt((up + down - (up - down) ** 2) / all);
  const score = (plus - minus) / seen;
  const low = Math.min(score, up - down - half);
  return within({ low, high: Math.max(score, up - down + half) }, -1, 1);
}

/**
 * The 95% interval of the mean of a scale, by Student’s t. There is none for fewer than two answers,
 * nor where all are alike: how far others lie apart cannot be seen then. Where nearly all answers
 * crowd at one end it holds the truth less often than it says: some 84 times in 100 with 10 answers,
 * 91 with 30, 94 with 100.
 */
export function meanInterval(tally: Tally): Range {
  const all = answersIn(tally);
  const mean = meanOf(tally);
  const squares = tally.reduce(
    (sum, { value, count }) => sum + atLeast(count) * (value - mean) ** 2,
    0,
  );
  if (!(all >= 2 && squares > 0)) return NOTHING;
  const half = studentT(all - 1) * Math.sqrt(squares / (all - 1) / all);
  const values = tally.map(({ value }) => value);
  return within({ low: mean - half, high: mean + half }, Math.min(...values), Math.max(...values));
}

/** The mean of the values given; `NaN` where there are none. */
export function meanOf(tally: Tally): number {
  return (
    tally.reduce((sum, { value, count }) => sum + value * atLeast(count), 0) / answersIn(tally)
  );
}

/** How many answers there are. */
export function answersIn(tally: Tally): number {
  return tally.reduce((sum, { count }) => sum + atLeast(count), 0);
}

/**
 * How many standard errors to either side hold 95% of Student’s t with `freedom` degrees of freedom
 * (1 or more): exact for 1 and 2, from 3 on to within 0.005 by the expansion of Cornish and Fisher
 * (Abramowitz & Stegun, Handbook of Mathematical Functions, 26.7.5).
 */
export function studentT(freedom: number): number {
  if (freedom < 2) return Math.tan(0.475 * Math.PI);
  if (freedom < 3) return Math.sqrt(2 / (1 - 0.95 ** 2)) * 0.95;
  const one = Z;
  const three = Z ** 3;
  const five = Z ** 5;
  const seven = Z ** 7;
  const nine = Z ** 9;
  return (
    one +
    (three + one) / (4 * freedom) +
    (5 * five + 16 * three + 3 * one) / (96 * freedom ** 2) +
    (3 * seven + 19 * five + 17 * three - 15 * one) / (384 * freedom ** 3) +
    (79 * nine + 776 * seven + 1482 * five - 1920 * three - 945 * one) / (92160 * freedom ** 4)
  );
}

/** Holds 95% of the normal distribution to either side. */
const Z = 1.959963984540054;

const NOTHING: Range = { low: Number.NaN, high: Number.NaN };

function within({ low, high }: Range, least: number, most: number): Range {
  return { low: Math.max(least, low), high: Math.min(most, high) };
}

function atLeast(count: number): number {
  return Math.max(0, count || 0);
}
