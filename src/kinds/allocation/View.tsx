import { late } from '../../ui/late.tsx';
import type { KindView } from '../../ui/view.ts';
import { isDecided, placesOf } from './places.ts';
import type { AllocationMove, AllocationState, AllocationTask } from './task.ts';
import { Allocation } from './view/Allocation.tsx';
import { Sheet } from './view/Sheet.tsx';

/** A plan made of many decisions, tried out as a whole. */
export const allocationView: KindView<AllocationTask, AllocationState, AllocationMove> = {
  Screen: Allocation,
  Sheet,
  Work: late(async () => (await import('./view/Work.tsx')).AllocationWork),
  Class: late(async () => (await import('./view/Class.tsx')).AllocationClass),
  now: ({ task, state, words }) => {
    const places = placesOf(task);
    const done = places.filter((place) => isDecided(place, state.plan[place.id])).length;
    return words('allocation.now', { done, count: places.length, tries: state.tries.length });
  },
};
