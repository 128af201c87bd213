import type { Formula } from './formula.ts';

/**
 * What poor service costs in a year, in money, as far as it can be counted.
 *
 * Takes `errors` (pieces of work a month to be put right), `minutes` (to put one right), `hour`
 * (money: what an hour of work costs), `late` (money a year: chasing late payments), `leavers`
 * (people a year to be replaced), `each` (money: what replacing one costs), `lost` (customers a year
 * lost through failures), `margin` (money: what one of them would have left in a year) and
 * `operating` (money a year: what running the firm costs).
 *
 * Answers, in money a year, what was spent: `rework`, `chasing` and `replacing`, their sum `total`,
 * and `share` (% of the operating cost; `NaN` where that is nothing). What was not earned stands
 * apart, since it is a guess and no part of the operating cost: `leaving` (the margin of the lost
 * customers), and `all` (both together).
 *
 * Source: the price of non-conformance of P. Crosby (Quality Is Free, 1979), what is spent on doing
 * things wrong. Which parts belong to it is a choice; these are the ones of the course’s grid for an
 * internal assessment.
 */
export const costOfPoorService: Formula = {
  parameters: [
    ...['errors', 'minutes', 'hour', 'late', 'leavers', 'each'],
    ...['lost', 'margin', 'operating'],
  ],
  outputs: ['rework', 'chasing', 'replacing', 'total', 'share', 'leaving', 'all'],
  run: ({
    errors = Number.NaN,
    minutes = Number.NaN,
    hour = Number.NaN,
    late: chasing = Number.NaN,
    leavers = Number.NaN,
    each = Number.NaN,
    lost = Number.NaN,
    margin = Number.NaN,
    operating = Number.NaN,
  }) => {
    const rework = errors * 12 * (minutes / 60) * hour;
    const replacing = leavers * each;
    const leaving = lost * margin;
    const total = rework + chasing + replacing;
    const share = operating > 0 ? (total / operating) * 100 : Number.NaN;
    return { rework, chasing, replacing, total, share, leaving, all: total + leaving };
  },
};
