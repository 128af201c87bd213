import type { Assignment } from '../../core/assign/assignment.ts';
import type { Language } from '../../core/language.ts';
import type { Words } from '../../ui/words.ts';
import { titleOf } from '../assigned/title.ts';
import { momentText } from './when.ts';

/** What is told of an exercise in a list. */
export type Listed = {
  readonly id: string;
  readonly minutes: number;
  readonly title: Readonly<Record<Language, string>>;
};

/** An assignment as people are told of it, in the language of its link. */
export type Message = {
  readonly title: string;
  /** How many exercises, and how long they take. */
  readonly what: string;
  /** '' without a due time. */
  readonly due: string;
};

/** What people are told of `assignment`; `words` are those of `language`. */
export function messageOf(
  assignment: Assignment,
  list: readonly Listed[],
  language: Language,
  words: Words,
): Message {
  const { parts, due, zone } = assignment;
  const chosen = parts.flatMap(({ exercise }) => list.filter(({ id }) => id === exercise));
  const titleOfExercise = (exercise: string) =>
    list.find(({ id }) => id === exercise)?.title[language];
  const minutes = chosen.reduce((sum, one) => sum + one.minutes, 0);
  return {
    title: titleOf(assignment, titleOfExercise, language, words),
    what: words(parts.length === 1 ? 'assign.what.one' : 'assign.what.several', {
      count: parts.length,
      minutes,
    }),
    due: due === null ? '' : words('assign.message.due', { when: momentText(due, zone, language) }),
  };
}

/** A short text to paste into a chat. Without `link` it goes along with the file. */
export function chatText(message: Message, collects: boolean, link: string, words: Words): string {
  const { title, what, due } = message;
  return [
    words('assign.message.title', { title }),
    what,
    due,
    collects ? words('assign.message.hand-in') : '',
    link || words('assign.message.file'),
  ]
    .filter(Boolean)
    .join('\n');
}
