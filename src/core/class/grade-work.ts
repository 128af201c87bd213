import type { HandedWork } from '../assign/hand-in.ts';
import type { Json } from '../json.ts';
import { type AnyKind, isAnswered, isWorkOf, type Reading } from '../kind.ts';
import { total } from '../score.ts';
import type { Exercise, GradedMark, GradedWork } from './book.ts';

/** Work on one exercise, graded, and how many of its answers no longer mean anything. */
export interface Judged {
  readonly work: GradedWork;
  readonly setAside: number;
}

/**
 * What was `handed` in for `exercise`, graded with its assigned `task`. Without anything that can be
 * read, the marks are those of a state nobody has touched.
 */
export function gradeWork(
  exercise: Exercise,
  task: unknown,
  seed: number,
  handed: HandedWork | undefined,
): Judged {
  const read = handed && readAndMark(exercise.kind, task, handed);
  const marks =
    read?.marks ?? marksOf(exercise.kind, task, exercise.kind.start(task, seed) as Json);
  const state = read ? { state: read.reading.state } : {};
  const result = total(marks);
  const rubric = result.max > 0 ? 0 : (exercise.kind.choices(task).rubric ?? 0);
  return {
    work: { exercise: exercise.id, ...state, seed, marks, result, rubric },
    setAside: read?.reading.setAside.length ?? 0,
  };
}

function readAndMark(kind: AnyKind, task: unknown, handed: HandedWork) {
  if (!isWorkOf(kind, handed.kind)) return undefined;
  try {
    const reading: Reading<Json> | undefined = kind.read(task, handed.state, handed.version);
    return reading && { reading, marks: marksOf(kind, task, reading.state) };
  } catch {
    // Kinds read anything without throwing. Should one fail to, one student's file must not keep
    // the rest of the class from being seen: the work shows as unreadable.
    return undefined;
  }
}

function marksOf(kind: AnyKind, task: unknown, state: Json): readonly GradedMark[] {
  const lines = new Map(kind.lines(task, state).map((line) => [line.item, line]));
  return kind.grade(task, state).map((mark): GradedMark => {
    const line = lines.get(mark.item);
    const first = line?.tries?.[0];
    const answered = line !== undefined && isAnswered(line);
    const unfinished = line?.unfinished ? ({ unfinished: true } as const) : {};
    return { ...mark, answered, ...unfinished, ...(first ? { first } : {}) };
  });
}
