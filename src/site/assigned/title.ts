import type { Assignment } from '../../core/assign/assignment.ts';
import type { Language, Text } from '../../core/language.ts';
import type { Words } from '../../ui/words.ts';

/** What an assignment is called: as the instructor says, or else after its first exercise. */
export function titleOf(
  { title, parts }: Pick<Assignment, 'title' | 'parts'>,
  exercises: readonly { readonly id: string; readonly title: Text }[],
  language: Language,
  words: Words,
): string {
  const first = exercises.find(({ id }) => id === parts[0]?.exercise);
  return title || first?.title[language] || words('assigned.untitled');
}
