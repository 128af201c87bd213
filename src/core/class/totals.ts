import type { Student } from './book.ts';
import { type Spread, spreadOf } from './spread.ts';

/** How a class did on one exercise, in its points. */
export interface ExerciseStats {
  readonly exercise: string;
  /** The most points there were to be had; students with other items may have had other ones. */
  readonly max: number;
  /** Students without work on it, who are left out of the spread. */
  readonly missing: number;
  /** `undefined` where nobody handed in work on it. */
  readonly spread: Spread | undefined;
}

/**
 * How the `students` did on each exercise of the assignment, in its order: of those with work on it,
 * the points that count, so those given by hand where there are any.
 */
export function exerciseStats(
  students: readonly Pick<Student, 'scores'>[],
): readonly ExerciseStats[] {
  return (students[0]?.scores ?? []).map(({ exercise }, index) => {
    const scores = students.flatMap(({ scores: own }) => own[index] ?? []);
    const there = scores.filter((score) => score.there);
    const max = Math.max(...scores.map((score) => score.max));
    const judged = there.filter((score) => score.max > 0 || max === 0);
    return {
      exercise,
      max,
      missing: scores.length - there.length,
      spread: spreadOf(judged.map(({ points }) => points)),
    };
  });
}

/** The spread of the totals, in points; exercises left out count as nothing. */
export function totalSpread(students: readonly Pick<Student, 'total'>[]): Spread | undefined {
  return spreadOf(students.map(({ total }) => total.points));
}

/** How many bins {@link distribution} has. */
export const BINS = 10;

/**
 * How many students have a total in each tenth of the points: the first bin from 0 to below 10 %,
 * the last from 90 to 100 % and above. Totals of which nothing was to be had are left out.
 */
export function distribution(students: readonly Pick<Student, 'total'>[]): readonly number[] {
  const bins = Array.from({ length: BINS }, () => 0);
  for (const { points, max } of students.map(({ total }) => total)) {
    if (max === 0) continue;
    const bin = Math.min(BINS - 1, Math.floor((points * BINS) / max));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}
