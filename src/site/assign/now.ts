import type { Assignment } from '../../core/assign/assignment.ts';
import type { Language } from '../../core/language.ts';
import type { Words } from '../../ui/words.ts';
import { isDrawn } from './differs.ts';
import { dueAt } from './due.ts';
import { shortIn } from './when.ts';

/** What a closed part of the form says about itself. */
export function aboutNow(
  { title, note, zone }: Assignment,
  due: string,
  words: Words,
  language: Language,
): string {
  const at = dueAt(due, zone)?.at;
  return listed([
    title.trim() || words('assign.now.untitled'),
    note.trim() && words('assign.now.note'),
    at === undefined
      ? words('assign.now.no-due')
      : words('assign.now.due', { when: shortIn(at, zone, language) }),
  ]);
}

/** What an exercise's own dialog says of its note and the language of its link. */
export function dialogNow({ note }: Assignment, language: Language, words: Words): string {
  return listed([note.trim() && words('assign.now.note'), words(`assign.language.${language}`)]);
}

/** How the work goes, in a few words. */
export function rulesNow(
  { parts, feedback, seed, attempts, hints, collect }: Assignment,
  words: Words,
): string {
  return listed([
    feedback === 'after' && collect === 'none'
      ? words('assign.now.feedback.finished')
      : words(`assign.now.feedback.${feedback}`),
    words(
      seed !== null
        ? 'assign.now.questions.same'
        : parts.some(isDrawn)
          ? 'assign.now.questions.own'
          : 'assign.now.questions.order',
    ),
    attempts === 0
      ? words('assign.now.attempts.any')
      : words('assign.now.attempts.count', { count: attempts }),
    hints ? '' : words('assign.now.no-hints'),
  ]);
}

/** How work is handed in, in a few words. */
export function collectNow({ collect, ask }: Assignment, words: Words): string {
  const asked = collect === 'none' ? [] : (['name', 'number', 'class'] as const);
  return listed([
    words(`assign.now.collect.${collect}`),
    ...asked.filter((field) => ask[field]).map((field) => words(`assign.ask.${field}`)),
  ]);
}

function listed(parts: readonly string[]): string {
  return parts.filter(Boolean).join(' · ');
}
