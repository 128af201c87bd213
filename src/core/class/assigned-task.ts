import type { Assignment, Part } from '../assign/assignment.ts';
import type { HandIn } from '../assign/hand-in.ts';
import type { Exercise } from './book.ts';

/** The seed a hand-in's items were drawn with: the assignment's, if it names one. */
export function seedOf(assignment: Assignment, handIn: Pick<HandIn, 'seed'>): number {
  return assignment.seed ?? handIn.seed;
}

/**
 * The task of `exercise` as `part` of the assignment gave it to the student with `seed`, closed and
 * with everything told: what work is read, graded and looked at with.
 */
export function assignedTask(
  { hints }: Pick<Assignment, 'hints'>,
  { scene, items }: Part,
  { kind, task }: Exercise,
  seed: number,
): unknown {
  return kind.assign(task, { scene, items, hints, blind: false, closed: true }, seed);
}

/** The task a whole class is looked at with: every item that any of its students may have been given. */
export function classTask(assignment: Assignment, part: Part, exercise: Exercise): unknown {
  const { items, ...whole } = part;
  return assignment.seed === null
    ? assignedTask(assignment, whole, exercise, 0)
    : assignedTask(assignment, part, exercise, assignment.seed);
}

/**
 * {@link assignedTask}, made once for all students who get the same: kinds keep by the task what
 * they derive from it.
 */
export function taskMaker(assignment: Assignment): typeof assignedTask {
  const made = new Map<Part, unknown>();
  return (terms, part, exercise, seed) => {
    const own = assignment.seed === null && part.items !== undefined;
    if (own) return assignedTask(terms, part, exercise, seed);
    const task = made.get(part) ?? assignedTask(terms, part, exercise, seed);
    made.set(part, task);
    return task;
  };
}
