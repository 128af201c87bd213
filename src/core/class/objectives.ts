import type { GradedMark, Student } from './book.ts';

/** How a class did on one objective of the course. */
export interface ObjectiveStats {
  readonly objective: string;
  /** The points earned for it by the class, and those there were to be had. */
  readonly points: number;
  readonly max: number;
  /** points / max. */
  readonly share: number;
  /** Students who handed in work that shows something of it. */
  readonly students: number;
  /** The keys of those who earned less than half of their points for it. */
  readonly below: readonly string[];
  /** The items that asked for it, by exercise. */
  readonly items: readonly { readonly exercise: string; readonly items: readonly string[] }[];
  /** See {@link LESSON}. */
  readonly needsLesson: boolean;
}

/**
 * Below this share of the points, in per cent, an objective is said to need another lesson. A rule
 * of thumb, not a finding of research: change it where your course sets another mark.
 */
export const LESSON = 60;

/**
 * How the `students` did on each objective that items of their work name, lowest share first. As in
 * item analysis, only exercises somebody handed in work on count, for that student; an item left
 * unanswered earned nothing; items without points and points given by hand play no part.
 *
 * The share is the pooled one, Σ points / Σ max over all students and items: each item counts by its
 * points. Where all were given the same items it is the mean of the students' shares.
 */
export function objectivesOf(
  students: readonly Pick<Student, 'key' | 'entry'>[],
): readonly ObjectiveStats[] {
  const sums = new Map<string, Sum>();
  for (const { key, entry } of students) {
    for (const work of entry.works) {
      if (work.state === undefined) continue;
      for (const mark of work.marks) add(sums, key, work.exercise, mark);
    }
  }
  return [...sums]
    .map(([objective, sum]) => statsOf(objective, sum))
    .sort((a, b) => a.share - b.share);
}

type Sum = {
  readonly items: Map<string, Set<string>>;
  readonly students: Map<string, { points: number; max: number }>;
};

function add(sums: Map<string, Sum>, key: string, exercise: string, mark: GradedMark): void {
  if (mark.max === 0) return;
  for (const objective of mark.objectives) {
    const sum = sums.get(objective) ?? { items: new Map(), students: new Map() };
    sums.set(objective, sum);
    const own = sum.students.get(key) ?? { points: 0, max: 0 };
    own.points += mark.points;
    own.max += mark.max;
    sum.students.set(key, own);
    const items = sum.items.get(exercise) ?? new Set();
    sum.items.set(exercise, items.add(mark.item));
  }
}

function statsOf(objective: string, { items, students }: Sum): ObjectiveStats {
  const results = [...students];
  const points = results.reduce((sum, [, own]) => sum + own.points, 0);
  const max = results.reduce((sum, [, own]) => sum + own.max, 0);
  return {
    objective,
    points,
    max,
    share: points / max,
    students: results.length,
    below: results.filter(([, own]) => own.points * 2 < own.max).map(([key]) => key),
    items: [...items].map(([exercise, ids]) => ({ exercise, items: [...ids] })),
    needsLesson: points * 100 < max * LESSON,
  };
}
