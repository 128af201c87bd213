import { standingOf } from '../../core/quiz/standing.ts';
import { late } from '../../ui/late.tsx';
import type { KindView } from '../../ui/view.ts';
import type { Words } from '../../ui/words.ts';
import { answersOf, totalOf } from './counts/group.ts';
import { figure } from './number.ts';
import { givenIn, statusOf } from './state/judge.ts';
import { valuesNow } from './state/values.ts';
import type { ExplorerMove, ExplorerState, ExplorerTask } from './task.ts';
import { givenText, parameterText } from './text.ts';
import { Explorer } from './view/Explorer.tsx';
import { Sheet } from './view/Sheet.tsx';

/** A model with sliders, its chart, and the questions below it. */
export const explorerView: KindView<ExplorerTask, ExplorerState, ExplorerMove> = {
  Screen: Explorer,
  Sheet,
  Work: late(async () => (await import('./view/Work.tsx')).Work),
  now: ({ task, state, words }) =>
    `${placeNow(task, state, words)} ${slidersNow(task, state, words)}`,
};

/** Which question is on screen, and what is answered there. */
function placeNow(task: ExplorerTask, state: ExplorerState, words: Words): string {
  const item = task.items.find(({ id }) => id === state.at);
  if (!item) return words('quiz.summary');
  const number = task.items.indexOf(item) + 1;
  const place = words('quiz.place', { number, count: task.items.length });
  const answer = state.answers[item.id];
  const standing = standingOf(statusOf(task, item, answer), false, task.assigned);
  const draft = (task.assigned?.blind ? givenIn(answer) : answer?.draft) ?? null;
  const value = draft === null ? words(`quiz.status.${standing}`) : givenText(task, item, draft);
  return words('explorer.result', { label: place, value });
}

function slidersNow(task: ExplorerTask, state: ExplorerState, words: Words): string {
  const values = valuesNow(task, state);
  const totals = (task.groups ?? []).map((group) =>
    words('explorer.result', {
      label: group.name,
      value: words('explorer.count.total', {
        count: figure(totalOf(answersOf(task, group.id), values), 0),
      }),
    }),
  );
  const all = task.parameters.filter(({ group }) => !group);
  const moved = all.filter(({ id, start }) => values[id] !== start);
  const named = all.length > FEW ? moved : all;
  const sliders = named.map((one) =>
    words('explorer.result', {
      label: one.label,
      value: parameterText(one, values[one.id] ?? one.start),
    }),
  );
  const others = named.length < all.length ? [words('explorer.others')] : [];
  return [...totals, ...sliders, ...others].join(' ');
}

/** So many sliders are read out one by one; of more, only those that were moved. */
const FEW = 5;
