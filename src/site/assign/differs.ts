import type { Part } from '../../core/assign/assignment.ts';

/**
 * What differs from student to student where nobody asks for the same: the questions themselves in
 * every exercise or in some, else only the order of questions, cards and options, or of options.
 */
export type Differs = 'questions' | 'partly' | 'order' | 'options';

/** What differs between students who do `parts`; `kindOf` names the kind of an exercise. */
export function differs(
  parts: readonly Part[],
  kindOf: (exercise: string) => string | undefined,
): Differs {
  const drawn = parts.filter(isDrawn);
  if (drawn.length > 0) return drawn.length === parts.length ? 'questions' : 'partly';
  const kinds = parts.map(({ exercise }) => kindOf(exercise) ?? '');
  return kinds.length > 0 && kinds.every((kind) => ONLY_OPTIONS.has(kind)) ? 'options' : 'order';
}

/** Whether students get only some of the items of an exercise, each of them others. */
export function isDrawn({ items }: Part): boolean {
  return items !== undefined;
}

/** Kinds that ask everything in the author's order, and shuffle only what can be chosen. */
const ONLY_OPTIONS: ReadonlySet<string> = new Set([
  'allocation',
  'choice',
  'conversation',
  'explorer',
  'reflection',
  'scene',
  'workshop',
]);
