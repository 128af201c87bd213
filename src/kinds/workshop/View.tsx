import { late } from '../../ui/late.tsx';
import type { KindView } from '../../ui/view.ts';
import { isBegun, missing } from './state/standing.ts';
import type { WorkshopMove, WorkshopState } from './state/types.ts';
import { STEPS, type WorkshopTask } from './task.ts';
import { Screen } from './view/Screen.tsx';
import { WholeWork } from './view/WholeWork.tsx';

/** A workshop in steps, of which one is on screen at a time; on paper all of it. */
export const workshopView: KindView<WorkshopTask, WorkshopState, WorkshopMove> = {
  Screen,
  Sheet: (props) => <WholeWork {...props} paper />,
  Work: late(async () => (await import('./view/assigned.ts')).Work),
  Class: late(async () => (await import('./view/assigned.ts')).Class),
  now: ({ task, state, words }) => {
    const done = STEPS.filter(
      (step) => isBegun(state, step) && missing(task, state, step).length === 0,
    );
    const { name } = task.steps[state.at];
    return words('workshop.now', { step: name, done: done.length, count: STEPS.length });
  },
};
