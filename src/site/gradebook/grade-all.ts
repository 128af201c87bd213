import type { Assignment } from '../../core/assign/assignment.ts';
import type { Entry, Exercise, Exercises, Received } from '../../core/class/book.ts';
import { graderOf } from '../../core/class/grade.ts';
import type { AnyKind } from '../../core/kind.ts';
import type { Language } from '../../core/language.ts';
import { slices } from './slices.ts';

/** What of the course is needed to grade: `virtual:exercises` and the kinds. */
export interface CourseAtHand {
  readonly exercises: readonly {
    readonly id: string;
    readonly kind: string;
    readonly edition: string;
  }[];
  readonly loadTask: (id: string, language: Language) => Promise<unknown>;
  readonly kinds: Readonly<Record<string, AnyKind>>;
}

/** The exercises of `assignment` that the course has, each task loaded once. */
export async function loadExercises(
  { parts }: Pick<Assignment, 'parts'>,
  { exercises, loadTask, kinds }: CourseAtHand,
  language: Language,
): Promise<Exercises> {
  const loaded = await Promise.all(
    parts.map(async ({ exercise: id }): Promise<Exercise | undefined> => {
      const head = exercises.find((one) => one.id === id);
      const kind = head && kinds[head.kind];
      const task = kind && (await loadTask(id, language));
      return task ? { id, kind, task, edition: head.edition } : undefined;
    }),
  );
  return new Map(loaded.flatMap((exercise) => (exercise ? [[exercise.id, exercise]] : [])));
}

/**
 * Everything `received` for `assignment`, graded. The page stays usable meanwhile; once `signal`
 * says stop, what is graded so far is returned.
 */
export async function gradeAll(
  assignment: Assignment,
  received: readonly Received[],
  exercises: Exercises,
  onProgress: (progress: { readonly done: number; readonly of: number }) => void = () => {},
  signal?: AbortSignal,
): Promise<readonly Entry[]> {
  const gradeOne = graderOf(assignment, exercises);
  const rest = slices();
  const entries: Entry[] = [];
  for (const one of received) {
    if (await rest()) onProgress({ done: entries.length, of: received.length });
    if (signal?.aborted) break;
    entries.push(gradeOne(one));
  }
  onProgress({ done: entries.length, of: received.length });
  return entries;
}
