import type { Notes, Score, Student } from './book.ts';
import type { Discrimination, ItemStats } from './items.ts';
import { localIso } from './local-iso.ts';
import type { ObjectiveStats } from './objectives.ts';
import { remarkOn } from './remarks.ts';

/** A sheet of an exported table; the first row is its head. */
export type Rows = readonly (readonly (string | number | null)[])[];

/** The words of exported tables, in the instructor's language. */
export interface RowWords {
  readonly name: string;
  readonly number: string;
  readonly class: string;
  readonly handed: string;
  /** Minutes late. */
  readonly late: string;
  readonly fingerprint: string;
  readonly total: string;
  readonly max: string;
  readonly percent: string;
  /** Exercises whose points were given by hand. */
  readonly byHand: string;
  /** How many things there are to know of it, beside its being late. */
  readonly noted: string;
  readonly comment: string;
  readonly exercise: string;
  readonly item: string;
  readonly prompt: string;
  readonly students: string;
  readonly answered: string;
  readonly difficulty: string;
  readonly discrimination: string;
  readonly wrongAnswer: string;
  readonly wrongCount: string;
  readonly wrongShare: string;
  readonly mixesUp: string;
  readonly objective: string;
  readonly statement: string;
  readonly share: string;
  readonly belowHalf: string;
  readonly needsLesson: string;
  readonly items: string;
  readonly yes: string;
  readonly no: string;
  /** In the place of points where none are to be had. */
  readonly unscored: string;
  /** In the place of a discrimination there is none of. */
  readonly tooFew: string;
  readonly noSpread: string;
  /** The title of an exercise. */
  readonly titleOf: (exercise: string) => string;
  /** What an objective says. */
  readonly statementOf: (objective: string) => string;
}

/**
 * One row per student. Handed in is local time at `zone` (an IANA name; '' for this device's own) as
 * ISO 8601; points have two decimal places at most and are empty for an exercise nobody touched;
 * percent has one decimal place.
 */
export function studentRows(
  students: readonly Student[],
  notes: Notes,
  words: RowWords,
  zone: string,
): Rows {
  const exercises = students[0]?.scores.map(({ exercise }) => exercise) ?? [];
  const head = [
    words.name,
    words.number,
    words.class,
    words.handed,
    words.late,
    words.fingerprint,
    ...exercises.map(words.titleOf),
    words.total,
    words.max,
    words.percent,
    words.byHand,
    words.noted,
    words.comment,
  ];
  const rows = students.map((student) => {
    const { fingerprint, handIn } = student.entry.received;
    const late = student.findings.find(({ is }) => is === 'late');
    const { points, max } = student.total;
    const byHand = student.scores.filter((score) => score.byHand);
    return [
      student.name,
      student.number,
      student.class,
      localIso(handIn.handed, zone),
      late?.count ?? null,
      fingerprint,
      ...student.scores.map((score) => pointsCell(score, words)),
      max > 0 ? rounded(points, 2) : null,
      max > 0 ? max : null,
      max > 0 ? rounded((points / max) * 100, 1) : null,
      byHand.map(({ exercise }) => words.titleOf(exercise)).join('; '),
      student.findings.filter(({ is }) => is !== 'late').length || null,
      commentOn(student, notes, words),
    ];
  });
  return [head, ...rows];
}

/** One row per item, with the wrong answer most often given first. */
export function itemRows(
  exercises: readonly { readonly exercise: string; readonly items: readonly ItemStats[] }[],
  words: RowWords,
): Rows {
  const head = [
    words.exercise,
    words.item,
    words.prompt,
    words.students,
    words.answered,
    words.difficulty,
    words.discrimination,
    words.wrongAnswer,
    words.wrongCount,
    words.wrongShare,
    words.mixesUp,
  ];
  const rows = exercises.flatMap(({ exercise, items }) =>
    items.map((stats) => {
      const [worst] = stats.wrong;
      return [
        words.titleOf(exercise),
        stats.item,
        stats.prompt,
        stats.students,
        stats.answered,
        stats.difficulty === null ? null : rounded(stats.difficulty, 3),
        discriminationCell(stats.discrimination, words),
        worst?.answer ?? null,
        worst?.count ?? null,
        worst ? rounded(worst.share, 3) : null,
        worst?.comment ?? null,
      ];
    }),
  );
  return [head, ...rows];
}

/** One row per objective. */
export function objectiveRows(objectives: readonly ObjectiveStats[], words: RowWords): Rows {
  const head = [
    words.objective,
    words.statement,
    words.share,
    words.students,
    words.belowHalf,
    words.needsLesson,
    words.items,
  ];
  const rows = objectives.map((stats) => [
    stats.objective,
    words.statementOf(stats.objective),
    rounded(stats.share, 3),
    stats.students,
    stats.below.length,
    stats.needsLesson ? words.yes : words.no,
    stats.items
      .map(({ exercise, items }) => `${words.titleOf(exercise)} (${items.length})`)
      .join('; '),
  ]);
  return [head, ...rows];
}

/** What the instructor said, each exercise by its title where there are several. */
function commentOn({ key, scores }: Student, notes: Notes, words: RowWords): string {
  const said = scores.flatMap(({ exercise }) => {
    const comment = remarkOn(notes, key, exercise)?.comment.trim();
    return comment ? [{ exercise, comment }] : [];
  });
  if (scores.length === 1) return said[0]?.comment ?? '';
  return said.map(({ exercise, comment }) => `${words.titleOf(exercise)}: ${comment}`).join('\n');
}

function pointsCell({ there, byHand, points, max }: Score, words: RowWords) {
  if (!there) return null;
  return max > 0 || byHand ? rounded(points, 2) : words.unscored;
}

function discriminationCell(value: Discrimination, words: RowWords): string | number {
  if (value === 'too-few') return words.tooFew;
  return value === 'no-spread' ? words.noSpread : rounded(value, 3);
}

function rounded(value: number, places: number): number {
  return Number(value.toFixed(places));
}
