import type { Kind, Line } from '../../core/kind.ts';
import { assignItems, itemChoices } from '../../core/quiz/assign.ts';
import { choiceText, isDone, isWritten, ownText } from './state/answers.ts';
import { read } from './state/read.ts';
import { finish, joins, step } from './state/step.ts';
import type { ReflectionItem, ReflectionMove, ReflectionState, ReflectionTask } from './task.ts';

/** Guided free writing: prompts, room to write, now and then a choice; never scored. */
export const reflection: Kind<ReflectionTask, ReflectionState, ReflectionMove> = {
  name: 'reflection',
  version: 1,
  start: (_, seed) => ({ seed, answers: {} }),
  step,
  settles: () => false,
  joins,
  // Prompts belong together: one asks about what was written under another.
  choices: (task) => ({ ...itemChoices(task), items: 0, rubric: task.rubric }),
  assign: (task, terms, seed) => assignItems(task, { ...terms, items: undefined }, seed),
  finish,
  grade: (task, { answers }) =>
    task.items.map(({ id, objectives }) => ({
      item: id,
      objectives,
      done: isDone(answers[id], task.assigned),
      points: 0,
      max: 0,
    })),
  lines: (task, state) => task.items.map((item) => lineOf(item, state)),
  read: (task, saved, from) => (from === reflection.version ? read(task, saved) : undefined),
};

/** What was picked, and below it what was written. */
function lineOf(item: ReflectionItem, { answers }: ReflectionState): Line {
  const answer = answers[item.id];
  const parts = answer && isWritten(answer) ? [choiceText(item, answer), ownText(answer)] : [];
  return {
    item: item.id,
    prompt: item.prompt,
    answer: parts.filter((part) => part !== '').join('\n'),
  };
}
