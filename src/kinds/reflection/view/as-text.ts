import type { Words } from '../../../ui/words.ts';
import { choiceText, ownText, writtenIn } from '../state/answers.ts';
import type { ReflectionState, ReflectionTask } from '../task.ts';

/** All prompts with what was written, as plain text to keep or to send. */
export function asText(task: ReflectionTask, state: ReflectionState, words: Words): string {
  const parts = task.items.map((item, index) => {
    const answer = state.answers[item.id];
    const own = [choiceText(item, answer), answer ? ownText(answer) : ''].filter(Boolean);
    const said = own.length > 0 ? own.join('\n') : words('reflection.nothing');
    return `${index + 1}. ${item.prompt}\n\n${said}`;
  });
  const isWhole = writtenIn(task, state) === task.items.length;
  return `${[...parts, ...(isWhole ? [task.closing] : [])].join('\n\n\n')}\n`;
}
