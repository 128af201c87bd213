import type { Assigned } from '../../../core/kind.ts';
import type { Answer, ReflectionItem, ReflectionState, ReflectionTask } from '../task.ts';

/** What an item has before anybody wrote anything. */
export function blank({ version }: Pick<ReflectionItem, 'version'>): Answer {
  return { version, text: '', begun: '', choice: '', handed: false };
}

/** Whether nothing at all stands there. */
export function isEmpty({ text, choice }: Answer): boolean {
  return text === '' && choice === '';
}

/** What the learner has written: nothing while only the starter stands there. */
export function ownText({ text, begun }: Answer): string {
  const own = text.trim();
  return own === begun.trim() ? '' : own;
}

/** Whether there is an answer: words of one's own, or a choice. */
export function isWritten(answer: Answer | undefined): boolean {
  return answer !== undefined && (answer.choice !== '' || ownText(answer) !== '');
}

/** Whether an item is done; where nothing is told, only once it was handed in. */
export function isDone(answer: Answer | undefined, assigned: Assigned | undefined): boolean {
  return isWritten(answer) && (!assigned?.blind || answer?.handed === true);
}

/** How many items of `task` have an answer. */
export function writtenIn(task: ReflectionTask, { answers }: ReflectionState): number {
  return task.items.filter(({ id }) => isWritten(answers[id])).length;
}

/** The words of what was picked; empty where nothing was. */
export function choiceText({ choices = [] }: ReflectionItem, answer: Answer | undefined): string {
  return choices.find(({ id }) => id === answer?.choice)?.text ?? '';
}
