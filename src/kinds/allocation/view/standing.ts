import { isRight, isSamePicks, type Place, validPicks } from '../places.ts';
import type { AllocationState, AllocationTask } from '../task.ts';

/**
 * What may be shown of a place: `decided` or not while nothing is known; after a try whether it
 * stands up, or that it was changed since.
 */
export type Shown = 'new' | 'decided' | 'right' | 'wrong' | 'changed';

/** How `place` is to be shown; `decided` says whether everything that is asked is. */
export function shownOf(
  { assigned }: AllocationTask,
  place: Place,
  { plan, tries }: AllocationState,
  decided: boolean,
): Shown {
  const last = tries.at(-1)?.[place.id];
  if (assigned?.blind || (last === undefined && !assigned?.closed))
    return decided ? 'decided' : 'new';
  if (!assigned?.closed && !isSamePicks(last, validPicks(place, plan[place.id]))) return 'changed';
  return isRight(place, last) ? 'right' : 'wrong';
}

/** Whether it is told what stands up: it was asked for, or everything is handed in. */
export function isTold({ assigned }: AllocationTask, { told }: AllocationState): boolean {
  return !assigned?.blind && (told > 0 || assigned?.closed === true);
}
