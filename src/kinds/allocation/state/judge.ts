import type { Status } from '../../../core/quiz/answer.ts';
import { outcomeOf } from '../outcome.ts';
import { isRight, type Place } from '../places.ts';
import type { AllocationState, AllocationTask, Plan } from '../task.ts';

/** The tries that count: all of them, or those made before it was told what stands up. */
function countedTries({ tries, told }: AllocationState): readonly Plan[] {
  return told > 0 ? tries.slice(0, told) : tries;
}

/** How a place or setting stands. Derived from the tries, so a corrected key re-grades old work. */
export function statusOf(place: Place, state: AllocationState): Status {
  const own = picksOf(place, state);
  if (own.some((picks) => isRight(place, picks))) return 'solved';
  if (state.told > 0) return 'revealed';
  return own.length > 0 ? 'tried' : 'new';
}

/** 1 for what stood up in its first try, ½ for what did later, 0 for what never did. */
export function pointsOf(place: Place, state: AllocationState): number {
  const first = picksOf(place, state).findIndex((picks) => isRight(place, picks));
  return first < 0 ? 0 : first === 0 ? 1 : 0.5;
}

/** How the plan as a whole stands: it is solved once a try has reached all goals. */
export function wholeStatus(task: AllocationTask, state: AllocationState): Status {
  const tries = countedTries(state);
  if (firstReached(task, state) >= 0) return 'solved';
  if (state.told > 0) return 'revealed';
  return tries.length > 0 ? 'tried' : 'new';
}

/** 1 where the first try reached all goals, ½ where a later one did. */
export function wholePoints(task: AllocationTask, state: AllocationState): number {
  const first = firstReached(task, state);
  return first < 0 ? 0 : first === 0 ? 1 : 0.5;
}

function firstReached(task: AllocationTask, state: AllocationState): number {
  return countedTries(state).findIndex((plan) => outcomeOf(task, plan).reached);
}

/** What was chosen at `place` in every try that counts and has it. */
export function picksOf({ id }: Place, state: AllocationState) {
  return countedTries(state).flatMap((plan) => {
    const picks = plan[id];
    return picks ? [picks] : [];
  });
}
