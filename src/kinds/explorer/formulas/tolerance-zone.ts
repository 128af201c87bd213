import type { Formula } from './formula.ts';

/**
 * How a wait compares with what was promised.
 *
 * Takes `promise` (minutes that were promised), `pleased` (so many minutes before the promise it
 * delights), `tolerated` (so many minutes after it is still accepted) and `actual` (minutes it
 * took).
 *
 * Answers `gap` (minutes after the promise; below 0 before it), `place` (where the actual time lies
 * in the zone: 100 at the desired level, 0 at the adequate one, above 100 better than desired, below
 * 0 not even adequate), and for the chart `desired`, `adequate` and `performance` (all in minutes).
 *
 * Source: a model for teaching, made for this course after the zone of tolerance between desired and
 * adequate service of Zeithaml, Berry & Parasuraman (“The Nature and Determinants of Customer
 * Expectations of Service”, Journal of the Academy of Marketing Science, 1993). They describe the
 * two levels; that feelings go with the place in between in a straight line, and that both levels
 * move along with the promise, is assumed here and was not measured.
 */
export const toleranceZone: Formula = {
  parameters: ['promise', 'pleased', 'tolerated', 'actual'],
  outputs: ['gap', 'place', 'desired', 'adequate', 'performance'],
  run: ({
    promise = Number.NaN,
    pleased = Number.NaN,
    tolerated = Number.NaN,
    actual = Number.NaN,
  }) => {
    // Nothing can be done in less than no time.
    const desired = Math.max(0, promise - pleased);
    const adequate = promise + tolerated;
    const width = adequate - desired;
    return {
      gap: actual - promise,
      place: width > 0 ? ((adequate - actual) / width) * 100 : Number.NaN,
      desired,
      adequate,
      performance: actual,
    };
  },
};
