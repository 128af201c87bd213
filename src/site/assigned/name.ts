import { exercises } from 'virtual:exercises';
import type { Assignment } from '../../core/assign/assignment.ts';
import type { Language } from '../../core/language.ts';
import type { Words } from '../../ui/words.ts';
import { titleOf } from './title.ts';

/** What `assignment` is called on a student's pages. */
export function nameOf(assignment: Assignment, language: Language, words: Words): string {
  const title = (exercise: string) => exercises.find(({ id }) => id === exercise)?.title[language];
  return titleOf(assignment, title, language, words) || words('assigned.untitled');
}
