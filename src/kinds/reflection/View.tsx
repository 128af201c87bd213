import { late } from '../../ui/late.tsx';
import type { KindView } from '../../ui/view.ts';
import { writtenIn } from './state/answers.ts';
import type { ReflectionMove, ReflectionState, ReflectionTask } from './task.ts';
import { Screen } from './view/Screen.tsx';
import { Sheet } from './view/Sheet.tsx';

/** Prompts with room to write, on one page like a work sheet. */
export const reflectionView: KindView<ReflectionTask, ReflectionState, ReflectionMove> = {
  Screen,
  Sheet,
  Work: late(async () => (await import('./view/Work.tsx')).Work),
  Class: late(async () => (await import('./view/Class.tsx')).Class),
  now: ({ task, state, words }) =>
    words('reflection.now', { done: writtenIn(task, state), count: task.items.length }),
};
