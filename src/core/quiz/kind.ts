import type { Kind, Line } from '../kind.ts';
import { counted, pointsOf, statusOf } from './answer.ts';
import { inOrder } from './order.ts';
import { read } from './read.ts';
import { step } from './step.ts';
import type { Item, QuizMove, QuizState } from './types.ts';

/** A kind made of questions with options: `items` says how its task becomes questions. */
export function quizKind<Task extends object>(
  name: string,
  version: number,
  toItems: (task: Task) => readonly Item[],
): Kind<Task, QuizState, QuizMove> & { readonly items: (task: Task) => readonly Item[] } {
  const known = new WeakMap<Task, readonly Item[]>();
  const items = (task: Task) => {
    const ready = known.get(task) ?? toItems(task);
    known.set(task, ready);
    return ready;
  };
  return {
    name,
    version,
    items,
    start: (task, seed) => ({
      seed,
      at: inOrder(items(task), seed)[0]?.id ?? '',
      round: [],
      answers: {},
    }),
    step: (task, state, move) => step(items(task), state, move),
    settles: (move) => move.do === 'hint' || move.do === 'check' || move.do === 'reveal',
    joins: () => false,
    grade: (task, state) => items(task).map((item) => mark(item, state)),
    lines: (task, state) => items(task).map((item) => line(item, state)),
    read: (task, saved, from) => (from === version ? read(items(task), saved) : undefined),
  };
}

function mark(item: Item, state: QuizState) {
  const answer = state.answers[item.id];
  const go = answer ? counted(answer) : { tries: [], revealed: false };
  const status = statusOf(item, go);
  return {
    item: item.id,
    objectives: item.objectives,
    done: status === 'solved' || status === 'revealed',
    points: pointsOf(item, go),
    max: 1,
  };
}

function line(item: Item, state: QuizState): Line {
  const answer = state.answers[item.id];
  const go = answer && counted(answer);
  const status = statusOf(item, go);
  const row = { item: item.id, prompt: item.prompt, answer: '' };
  if (!go || status === 'new') return row;
  const picked = go.tries.at(-1)?.picked ?? [];
  const chosen = item.options.filter((option) => picked.includes(option.id));
  const verdict = status !== 'solved' ? 'wrong' : pointsOf(item, go) === 1 ? 'right' : 'partly';
  const comment = chosen.map((option) => option.feedback).join(' ');
  return { ...row, answer: chosen.map((option) => option.text).join('; '), verdict, comment };
}
