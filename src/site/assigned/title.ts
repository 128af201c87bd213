import type { Assignment } from '../../core/assign/assignment.ts';
import type { Language } from '../../core/language.ts';
import type { Words } from '../../ui/words.ts';

/**
 * What an assignment is called everywhere: as the instructor says, or else after its exercises ("Spot
 * the pitfall and 2 more"); '' where this course has none of them. `titleOfExercise` answers
 * `undefined` for an exercise that is not known.
 */
export function titleOf(
  { title, parts }: Pick<Assignment, 'title' | 'parts'>,
  titleOfExercise: (exercise: string) => string | undefined,
  language: Language,
  words: Words,
): string {
  if (title) return title;
  const first = parts.map(({ exercise }) => titleOfExercise(exercise)).find(Boolean);
  if (first === undefined || parts.length === 1) return first ?? '';
  // Chinese counts all of them, the first as well; English those that are left.
  const count = language === 'zh' ? parts.length : parts.length - 1;
  return words('assigned.title.several', { first, count });
}
