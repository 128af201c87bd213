import type { Assignment } from '../assign/assignment.ts';
import { total } from '../score.ts';
import { assignedTask, seedOf, taskMaker } from './assigned-task.ts';
import type { Entry, Exercises, Finding, GradedWork, Received } from './book.ts';
import { findInHandIn, findInWork } from './findings.ts';
import { gradeWork } from './grade-work.ts';

/**
 * `received` graded anew from the responses by the `exercises` of the course as it is: no score that
 * the hand-in carries is believed. An exercise that is not among them has no marks.
 */
export function gradeHandIn(
  assignment: Assignment,
  received: Received,
  exercises: Exercises,
  taskOf: typeof assignedTask = assignedTask,
): Entry {
  const { handIn } = received;
  const seed = seedOf(assignment, handIn);
  const findings: Finding[] = [...findInHandIn(assignment, received)];
  const works = assignment.parts.map((part): GradedWork => {
    const exercise = exercises.get(part.exercise);
    if (!exercise) {
      findings.push({ is: 'not-in-course', exercise: part.exercise, count: 0 });
      return { exercise: part.exercise, seed, marks: [], result: total([]), rubric: 0 };
    }
    const handed = handIn.works.find((work) => work.exercise === part.exercise);
    const task = taskOf(assignment, part, exercise, seed);
    const { work, setAside } = gradeWork(exercise, task, seed, handed);
    if (handed) {
      findings.push(...findInWork({ assignment, handIn, handed, exercise, work, setAside }));
    }
    return work;
  });
  return { received, works, result: total(works.map(({ result }) => result)), findings };
}

/** {@link gradeHandIn} for many hand-ins of one assignment: what they share is worked out once. */
export function graderOf(
  assignment: Assignment,
  exercises: Exercises,
): (received: Received) => Entry {
  const taskOf = taskMaker(assignment);
  return (received) => gradeHandIn(assignment, received, exercises, taskOf);
}
