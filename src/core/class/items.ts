import type { Exercise, GradedMark, GradedWork, Student } from './book.ts';
import { correlation, meanOf } from './spread.ts';

/** How one item of an exercise went in a class. */
export interface ItemStats {
  readonly item: string;
  /** What was asked, in the instructor's language. */
  readonly prompt: string;
  /** Students who were given the item and handed in work on its exercise. */
  readonly students: number;
  /** Those of them who answered it. */
  readonly answered: number;
  /** See {@link itemsOf}. 1 is easiest; null for an item without points, or given to nobody. */
  readonly difficulty: number | null;
  readonly discrimination: Discrimination;
  /** Students whose first answer is known; 0 for kinds that keep none. */
  readonly tried: number;
  /** Wrong first answers, the one most often given first. */
  readonly wrong: readonly WrongAnswer[];
}

/**
 * A correlation from −1 to 1. There is none for fewer than {@link FEWEST_STUDENTS} students, where
 * chance decides, nor where all did alike on the item, or on all the others together.
 */
export type Discrimination = number | 'too-few' | 'no-spread';

/** A wrong answer, how many gave it first, and their share of all first answers. */
export interface WrongAnswer {
  readonly answer: string;
  readonly count: number;
  readonly share: number;
  /** What it mixes up. */
  readonly comment: string;
}

/** From so many students on a correlation is worth showing. */
export const FEWEST_STUDENTS = 10;

/**
 * The items of `exercise`, in its order, as the `students` did on them. Only students who handed in
 * work on the exercise count; for them an item left unanswered earned nothing. Points given by hand
 * play no part.
 *
 * Difficulty is the mean share of the item's points, p = Σ points / (n · max): the item difficulty
 * of classical test theory for items with several points (Crocker and Algina 1986, Introduction to
 * Classical and Modern Test Theory, chapter 14).
 *
 * Discrimination is the corrected item–total correlation: Pearson's r between the share of the
 * item's points and the share of the points of all other items of the exercise that the student was
 * given. The item itself is left out of the total, which it would otherwise correlate with by itself
 * (Henrysson 1963, “Correction of item-total correlations in item analysis”, Psychometrika 28,
 * 211–218). Shares instead of sums change nothing where all were given the same items, and make
 * students comparable where each was given their own.
 */
export function itemsOf(
  exercise: Exercise,
  students: readonly Pick<Student, 'entry'>[],
): readonly ItemStats[] {
  const works = students.flatMap(({ entry }) =>
    entry.works.filter((work) => work.exercise === exercise.id && work.state !== undefined),
  );
  const given = byItem(works);
  const { kind, task } = exercise;
  return kind
    .lines(task, kind.start(task, 0))
    .filter(({ item }) => works.length === 0 || given.has(item))
    .map(({ item, prompt }) => ({ item, prompt, ...statsOf(given.get(item) ?? []) }));
}

/** One student's mark on an item, and the share of what else they earned (null: nothing to earn). */
type Given = { readonly mark: GradedMark; readonly rest: number | null };

function byItem(works: readonly GradedWork[]): ReadonlyMap<string, readonly Given[]> {
  const given = new Map<string, Given[]>();
  for (const { marks, result } of works) {
    for (const mark of marks) {
      const max = result.max - mark.max;
      const rest = max > 0 ? (result.points - mark.points) / max : null;
      const list = given.get(mark.item);
      if (list) list.push({ mark, rest });
      else given.set(mark.item, [{ mark, rest }]);
    }
  }
  return given;
}

function statsOf(given: readonly Given[]): Omit<ItemStats, 'item' | 'prompt'> {
  const shares = given.filter(({ mark }) => mark.max > 0).map(({ mark }) => shareOf(mark));
  const firsts = given.flatMap(({ mark: { first } }) => (first ? [first] : []));
  return {
    students: given.length,
    answered: given.filter(({ mark }) => mark.answered).length,
    difficulty: shares.length > 0 ? meanOf(shares) : null,
    discrimination: discriminationOf(given),
    tried: firsts.length,
    wrong: wrongIn(firsts),
  };
}

function discriminationOf(given: readonly Given[]): Discrimination {
  const pairs = given.flatMap(({ mark, rest }) =>
    mark.max > 0 && rest !== null ? [[shareOf(mark), rest] as const] : [],
  );
  if (given.length < FEWEST_STUDENTS) return 'too-few';
  return correlation(pairs) ?? 'no-spread';
}

function wrongIn(firsts: readonly NonNullable<GradedMark['first']>[]): readonly WrongAnswer[] {
  const counts = new Map<string, { count: number; comment: string }>();
  for (const { answer, right, short, comment } of firsts) {
    if (right || short) continue;
    const known = counts.get(answer);
    if (known) known.count++;
    else counts.set(answer, { count: 1, comment });
  }
  return [...counts]
    .map(([answer, { count, comment }]) => ({
      answer,
      count,
      share: count / firsts.length,
      comment,
    }))
    .sort((a, b) => b.count - a.count);
}

function shareOf({ points, max }: GradedMark): number {
  return points / max;
}
