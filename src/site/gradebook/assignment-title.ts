import type { Assignment } from '../../core/assign/assignment.ts';

/** What an assignment is called: its own title, else its first exercise's. */
export function titleOf(
  { title, parts }: Pick<Assignment, 'title' | 'parts'>,
  titleOfExercise: (exercise: string) => string,
): string {
  return title || titleOfExercise(parts[0]?.exercise ?? '');
}
