import type { HandIn } from '../../../src/core/assign/hand-in.ts';
import type { Entry, GradedMark, Notes, Student } from '../../../src/core/class/book.ts';
import { studentsOf } from '../../../src/core/class/roster.ts';

/** A hand-in nobody has done anything in, but for what is said. */
export function aHandIn(part: Partial<HandIn> = {}): HandIn {
  return {
    assignment: 'TESTS00000',
    student: {},
    device: 'DEVICE',
    seed: 1,
    language: 'en',
    begun: 1_000_000,
    handed: 2_000_000,
    turn: 1,
    works: [],
    ...part,
  };
}

/** A mark of one point's worth. */
export function aMark(item: string, points: number, part: Partial<GradedMark> = {}): GradedMark {
  return { item, objectives: [], done: true, points, max: 1, answered: true, ...part };
}

/** A graded hand-in: the marks by exercise, `null` where nothing was handed in. */
export function anEntry(
  fingerprint: string,
  works: Readonly<Record<string, readonly GradedMark[] | null>>,
  handIn: HandIn = aHandIn({ student: { name: fingerprint }, device: fingerprint }),
): Entry {
  const sum = (marks: readonly GradedMark[]) => ({
    done: true,
    points: marks.reduce((all, { points }) => all + points, 0),
    max: marks.reduce((all, { max }) => all + max, 0),
  });
  return {
    received: { fingerprint, handIn, sealed: false, source: '', at: 3_000_000 },
    works: Object.entries(works).map(([exercise, marks]) => ({
      exercise,
      ...(marks ? { state: null } : {}),
      seed: 1,
      marks: marks ?? [aMark('a', 0, { answered: false })],
      result: sum(marks ?? [aMark('a', 0)]),
      rubric: 0,
    })),
    result: sum(Object.values(works).flatMap((marks) => marks ?? [])),
    findings: [],
  };
}

/** Students whose marks on the items a, b, c … of the exercise "test" are these points. */
export function studentsWith(rows: readonly (readonly number[])[]): readonly Student[] {
  const entries = rows.map((row, index) =>
    anEntry(`student-${index}`, {
      test: row.map((points, item) => aMark('abcdefgh'.charAt(item), points)),
    }),
  );
  return studentsOf(entries, NONE);
}

/** The notes of an instructor who has said nothing. */
export const NONE: Notes = { remarks: {}, owners: {} };
