import type { Kind } from '../kind.ts';
import { assignItems, itemChoices, type TaskOfItems } from '../quiz/assign.ts';
import { inOrder } from '../quiz/order.ts';
import { counted, pointsOf, statusOf } from './answer.ts';
import { lineOf } from './lines.ts';
import { read } from './read.ts';
import { finish, step } from './step.ts';
import type { StagedItem, StagedMove, StagedState } from './types.ts';

/** A kind whose items are worked out in stages: `toItems` says how its task becomes such items. */
export function stagedKind<Task extends TaskOfItems>(
  name: string,
  version: number,
  toItems: (task: Task) => readonly StagedItem[],
): Kind<Task, StagedState, StagedMove> & {
  readonly items: (task: Task) => readonly StagedItem[];
} {
  const known = new WeakMap<Task, readonly StagedItem[]>();
  const items = (task: Task) => {
    const ready = known.get(task) ?? toItems(task);
    known.set(task, ready);
    return ready;
  };
  return {
    name,
    version,
    items,
    start: (task, seed) => ({ seed, at: inOrder(items(task), seed)[0]?.id ?? '', answers: {} }),
    step: (task, state, move) => step(items(task), state, move, task.assigned),
    settles: ({ do: done }) => SETTLING.has(done),
    joins: (before, move) =>
      before.do === 'write' && move.do === 'write' && before.item === move.item,
    choices: itemChoices,
    assign: (task, terms, seed) => {
      const levels = new Map(items(task).map(({ id, level }) => [id, level]));
      return assignItems(task, terms, seed, (id) => levels.get(id) ?? 0);
    },
    finish: (task, state) => finish(items(task), state),
    grade: (task, state) =>
      items(task).map((item) => {
        const stages = counted(item, state.answers[item.id]);
        const status = statusOf(stages);
        return {
          item: item.id,
          objectives: item.objectives,
          done: status === 'solved' || status === 'revealed',
          points: pointsOf(stages),
          max: 1,
        };
      }),
    lines: (task, state) =>
      items(task).map((item) => lineOf(item, state, task.assigned?.blind ?? false)),
    read: (task, saved, from) => (from === version ? read(items(task), saved) : undefined),
  };
}

/** What cannot be undone, since something was seen that was not known before. */
const SETTLING: ReadonlySet<string> = new Set(['look', 'hint', 'check', 'reveal']);
