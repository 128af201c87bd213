import type { Assignment, Part } from '../core/assign/assignment.ts';
import type { AnyKind, Terms } from '../core/kind.ts';
import { hash } from '../core/random.ts';

/** What an assignment decides about the work on one of its exercises. */
export interface Given<Task> {
  /** The task while it is worked on, and once it was handed in for good. */
  task(handed: boolean): Task;
  /** What attempt `attempt` (from 1) begins with. */
  seed(attempt: number): number;
  /** How many attempts there may be; 0 for as many as wanted. */
  readonly limit: number;
}

/** Where the work on an exercise of an assignment is kept: never where the reader's own is. */
export function givenKey(assignment: string, exercise: string): string {
  return `${GIVEN}${assignment}/${exercise}`;
}

/** Whether `key` is that of the work on `exercise` of any assignment. */
export function isGivenKey(key: string, exercise: string): boolean {
  return key.startsWith(GIVEN) && key.endsWith(`/${exercise}`);
}

/**
 * The exercise of `part` as `assignment` gives it to a student with `seed`, which alone decides
 * about the items: a new attempt has the same ones, in another order.
 */
export function givenPart<Task>(
  kind: AnyKind,
  task: Task,
  assignment: Assignment,
  part: Part,
  seed: number,
): Given<Task> {
  // Kinds keep by the task what they derive from it.
  const made = new Map<boolean, Task>();
  return {
    task(handed) {
      const known = made.get(handed) ?? kind.assign(task, termsOf(assignment, part, handed), seed);
      made.set(handed, known as Task);
      return known as Task;
    },
    seed: (attempt) => attemptSeed(seed, attempt),
    limit: assignment.attempts,
  };
}

/** Whether answers are not judged, before or after they were handed in. */
export function isBlind({ feedback }: Pick<Assignment, 'feedback'>, handed: boolean): boolean {
  return feedback === 'never' || (feedback === 'after' && !handed);
}

/**
 * What attempt `attempt` (from 1) at an exercise is begun with: `seed` itself at first, then
 * another each time, always the same ones after the same seed.
 */
export function attemptSeed(seed: number, attempt: number): number {
  return attempt <= 1 ? seed : hash(`${seed}/${attempt}`);
}

function termsOf(assignment: Assignment, { scene, items }: Part, handed: boolean): Terms {
  const { hints } = assignment;
  return { scene, items, hints, blind: isBlind(assignment, handed), closed: handed };
}

const GIVEN = 'given:';
