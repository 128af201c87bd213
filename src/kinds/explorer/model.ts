import type { Kind, Line, Mark } from '../../core/kind.ts';
import { feedbackOn, pointsOf, statusOf } from './state/judge.ts';
import { read } from './state/read.ts';
import { step } from './state/step.ts';
import { startValues } from './state/values.ts';
import type { ExplorerItem, ExplorerMove, ExplorerState, ExplorerTask } from './task.ts';
import { givenText } from './text.ts';

/** A model with sliders and a chart, and questions to answer by trying it out. */
export const explorer: Kind<ExplorerTask, ExplorerState, ExplorerMove> = {
  name: 'explorer',
  version: 1,
  start: (task, seed) => ({
    seed,
    at: task.items[0]?.id ?? '',
    values: startValues(task),
    answers: {},
  }),
  step,
  settles: (move) => move.do === 'hint' || move.do === 'check' || move.do === 'reveal',
  joins: (before, move) =>
    (before.do === 'set' && move.do === 'set' && before.parameter === move.parameter) ||
    (before.do === 'type' && move.do === 'type' && before.item === move.item),
  grade: (task, state) => task.items.map((item) => mark(task, item, state)),
  lines: (task, state) => task.items.map((item) => line(task, item, state)),
  read: (task, saved, from) => (from === explorer.version ? read(task, saved) : undefined),
};

function mark(task: ExplorerTask, item: ExplorerItem, state: ExplorerState): Mark {
  const answer = state.answers[item.id];
  const status = statusOf(task, item, answer);
  return {
    item: item.id,
    objectives: item.objectives,
    done: status === 'solved' || status === 'revealed',
    points: pointsOf(task, item, answer),
    max: 1,
  };
}

function line(task: ExplorerTask, item: ExplorerItem, state: ExplorerState): Line {
  const answer = state.answers[item.id];
  const last = answer?.tries.at(-1);
  const row = { item: item.id, prompt: item.prompt, answer: '' };
  if (last === undefined) return row;
  const solved = statusOf(task, item, answer) === 'solved';
  const verdict = !solved ? 'wrong' : pointsOf(task, item, answer) === 1 ? 'right' : 'partly';
  const comment = feedbackOn(task, item, last);
  return { ...row, answer: givenText(task, item, last), verdict, ...(comment ? { comment } : {}) };
}
