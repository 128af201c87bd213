import type { Assignment } from '../../core/assign/assignment.ts';
import type { Json } from '../../core/json.ts';
import { isAnsweredInFull, type Result } from '../../core/kind.ts';
import { isHanded, isTouched } from '../../core/saved.ts';
import { total } from '../../core/score.ts';
import { isBlind } from '../../store/given.ts';
import { attemptsLeft } from '../../store/work.ts';
import type { Place } from './place.ts';

/** How far a student is with one exercise of an assignment. */
export interface Progress {
  readonly touched: boolean;
  readonly handed: boolean;
  readonly answered: number;
  readonly count: number;
  /** `undefined` while no points are told. */
  readonly result: Result | undefined;
  /** Something is chosen or drawn that was not checked, where checking is the student's own act. */
  readonly unchecked: boolean;
  /** How many attempts were begun, and how many more there may be (Infinity without a limit). */
  readonly attempts: number;
  readonly left: number;
}

/** How far the student is with the exercise of `place`. */
export function progressOf(
  assignment: Assignment,
  { kind, given, work }: Pick<Place, 'kind' | 'given' | 'work'>,
): Progress {
  const { task, state, saved } = work.$snapshot.get();
  const handed = isHanded(saved);
  const finished: Json = handed ? state : kind.finish(task, state);
  const atOnce = assignment.feedback === 'at-once';
  // What is chosen counts as answered where handing in is what checks it.
  const { answered, count } = answersIn({ kind, given }, atOnce ? state : finished);
  return {
    touched: isTouched(saved),
    handed,
    answered,
    count,
    result: isBlind(assignment, handed) ? undefined : total(kind.grade(task, state)),
    unchecked: atOnce && JSON.stringify(finished) !== JSON.stringify(state),
    attempts: saved.attempts.length,
    left: attemptsLeft(given, saved),
  };
}

/** How many questions of an exercise are answered in `state`, and how many there are. */
export function answersIn(
  { kind, given }: Pick<Place, 'kind' | 'given'>,
  state: Json,
): { readonly answered: number; readonly count: number } {
  const lines = kind.lines(given.task(true), state);
  return {
    answered: lines.filter(isAnsweredInFull).length,
    count: lines.length,
  };
}
