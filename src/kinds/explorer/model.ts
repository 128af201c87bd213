import type { Kind, Mark } from '../../core/kind.ts';
import { assignItems, itemChoices } from '../../core/quiz/assign.ts';
import { lineOf } from './lines.ts';
import { finish } from './state/finish.ts';
import { pointsOf, statusOf } from './state/judge.ts';
import { read } from './state/read.ts';
import { step } from './state/step.ts';
import { startValues } from './state/values.ts';
import type { ExplorerItem, ExplorerMove, ExplorerState, ExplorerTask } from './task.ts';

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
  choices: itemChoices,
  assign: assignItems,
  finish,
  grade: (task, state) => task.items.map((item) => mark(task, item, state)),
  lines: (task, state) => task.items.map((item) => lineOf(task, item, state)),
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
