import type { GradedWork, Notes, Remark, Score, Student } from '../../../core/class/book.ts';
import { remarksOn } from '../../../core/class/remarks.ts';

/** One exercise of one student, as the table shows it. */
export interface Cell extends Score {
  readonly done: boolean;
}

/** One student, as the table shows them: what is sorted and filtered by, worked out once. */
export interface Row {
  readonly student: Student;
  /** One per exercise, in the assignment's order. */
  readonly cells: readonly Cell[];
  readonly points: number;
  readonly max: number;
  readonly done: boolean;
  /** Minutes; 0 for work that came in time. */
  readonly late: number;
  /** Findings other than being late. */
  readonly findings: number;
  readonly comments: number;
  /** Everything a search looks at, folded. */
  readonly text: string;
}

/** The rows of the table of students, in the order of `students`. */
export function rowsOf(students: readonly Student[], notes: Notes): readonly Row[] {
  return students.map((student) => rowOf(student, remarksOn(notes, student.key)));
}

/** One student's row; `remarks` are those about them, by exercise. */
function rowOf(student: Student, remarks: Readonly<Record<string, Remark>>): Row {
  const { entry, earlier, scores, total, findings } = student;
  const prints = [entry, ...earlier].map(({ received }) => received.fingerprint);
  return {
    student,
    cells: scores.map((score, index) => ({
      ...score,
      done: isFinished(entry.works[index]),
    })),
    points: total.points,
    max: total.max,
    done: isDone(student),
    late: findings.find((finding) => finding.is === 'late')?.count ?? 0,
    findings: findings.filter((finding) => finding.is !== 'late').length,
    comments: Object.values(remarks).filter((remark) => remark.comment !== '').length,
    text: fold([student.name, student.number, student.class, ...prints].join('\n')),
  };
}

/** Whether a student has answered everything that earns points, rightly or not. */
export function isDone({ entry }: Pick<Student, 'entry'>): boolean {
  return entry.works.every(isFinished);
}

/** Points as a share of what can be reached, from 0 to 1; null where nothing is scored. */
export function shareOf({ points, max }: Pick<Row, 'points' | 'max'>): number | null {
  return max > 0 ? points / max : null;
}

/** `text` as search compares it: full-width as half-width, capitals as small letters. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

/** An attempt may stay short of “done” for ever by a wrong answer; what counts here is that there is one. */
function isFinished(work: GradedWork | undefined): boolean {
  if (work?.state === undefined) return false;
  const scored = work.marks.filter(({ max }) => max > 0);
  return scored.length > 0
    ? scored.every(({ answered, unfinished }) => answered && !unfinished)
    : work.result.done;
}
