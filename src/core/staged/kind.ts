import type { Kind } from '../kind.ts';
import type { TaskOfItems } from '../quiz/assign.ts';
import { markOf, ofItems } from '../quiz/items.ts';
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
  const own = ofItems(toItems);
  const { items } = own;
  return {
    name,
    version,
    ...own,
    start: (task, seed) => ({ seed, at: inOrder(items(task), seed)[0]?.id ?? '', answers: {} }),
    step: (task, state, move) => step(items(task), state, move, task.assigned),
    settles: ({ do: done }) => SETTLING.has(done),
    joins: (before, move) =>
      before.do === 'write' && move.do === 'write' && before.item === move.item,
    finish: (task, state) => finish(items(task), state),
    grade: (task, state) =>
      items(task).map((item) => {
        const stages = counted(item, state.answers[item.id]);
        return markOf(item, statusOf(stages), pointsOf(stages));
      }),
    lines: (task, state) =>
      items(task).map((item) => lineOf(item, state, task.assigned?.blind ?? false)),
    read: (task, saved, from) => (from === version ? read(items(task), saved) : undefined),
  };
}

/** What cannot be undone, since something was seen that was not known before. */
const SETTLING: ReadonlySet<string> = new Set(['look', 'hint', 'check', 'reveal']);
