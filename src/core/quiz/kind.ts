import type { Kind } from '../kind.ts';
import { counted, pointsOf, statusOf } from './answer.ts';
import type { TaskOfItems } from './assign.ts';
import { finish } from './finish.ts';
import { markOf, ofItems } from './items.ts';
import { lineOf } from './lines.ts';
import { inOrder } from './order.ts';
import { read } from './read.ts';
import { step } from './step.ts';
import type { Item, QuizMove, QuizState } from './types.ts';

/** A kind made of questions with options: `items` says how its task becomes questions. */
export function quizKind<Task extends TaskOfItems>(
  name: string,
  version: number,
  toItems: (task: Task) => readonly Item[],
): Kind<Task, QuizState, QuizMove> & { readonly items: (task: Task) => readonly Item[] } {
  const own = ofItems(toItems);
  const { items } = own;
  return {
    name,
    version,
    ...own,
    start: (task, seed) => ({
      seed,
      at: inOrder(items(task), seed)[0]?.id ?? '',
      round: [],
      answers: {},
    }),
    step: (task, state, move) => step(items(task), state, move, task.assigned),
    settles: (move) => move.do === 'hint' || move.do === 'check' || move.do === 'reveal',
    joins: () => false,
    finish: (task, state) => finish(items(task), state),
    grade: (task, state) => items(task).map((item) => mark(item, state)),
    lines: (task, state) =>
      items(task).map((item) => lineOf(item, state, task.assigned?.blind ?? false)),
    read: (task, saved, from) =>
      from === version ? read(items(task), saved, task.assigned) : undefined,
  };
}

function mark(item: Item, state: QuizState) {
  const answer = state.answers[item.id];
  const go = answer ? counted(answer) : { tries: [], revealed: false };
  return markOf(item, statusOf(item, go), pointsOf(item, go));
}
