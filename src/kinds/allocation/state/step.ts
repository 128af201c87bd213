import { entryOf } from '../../../core/entry.ts';
import { isCount } from '../../../core/json.ts';
import { asksOf, isDecided, isSame, type Place, placesOf, validPlan } from '../places.ts';
import type { AllocationMove, AllocationState, AllocationTask, Plan } from '../task.ts';

/** The state after `move`; `state` itself when the move is impossible. */
export function step(
  task: AllocationTask,
  state: AllocationState,
  move: AllocationMove,
): AllocationState {
  const { blind = false, closed = false } = task.assigned ?? {};
  if (closed) return state;
  switch (move.do) {
    case 'pick':
      return pick(task, blind ? reopened(state) : state, state, move);
    case 'hint': {
      const place = placesOf(task).find(({ id }) => id === move.item);
      if (!place?.hint || state.hints.includes(place.id)) return state;
      return { ...state, ...worked(state, place), hints: [...state.hints, place.id] };
    }
    case 'try':
      return !blind && isComplete(task, state.plan) && !isRepeat(task, state)
        ? withTry(task, state)
        : state;
    case 'back': {
      const plan = isCount(move.to) ? state.tries[move.to] : undefined;
      return !blind && plan && !isSame(plan, validPlan(task, state.plan))
        ? { ...state, plan }
        : state;
    }
    case 'reveal':
      return !blind && state.tries.length > 0 && state.told === 0
        ? { ...state, told: state.tries.length }
        : state;
    default:
      return state;
  }
}

/** `state` handed in: a plan, or part of one, that was not tried becomes a try. */
export function finish(task: AllocationTask, state: AllocationState): AllocationState {
  const plan = validPlan(task, state.plan);
  if (Object.keys(plan).length === 0 || isRepeat(task, state)) return state;
  return withTry(task, task.assigned?.blind ? reopened(state) : state);
}

/** Whether everything that is asked is decided. */
export function isComplete(task: AllocationTask, plan: Plan): boolean {
  return placesOf(task).every((place) => isDecided(place, plan[place.id]));
}

/** Whether the plan as it stands is the one that was tried last. */
export function isRepeat(task: AllocationTask, { plan, tries }: AllocationState): boolean {
  const last = tries.at(-1);
  return last !== undefined && isSame(last, validPlan(task, plan));
}

function pick(
  task: AllocationTask,
  open: AllocationState,
  state: AllocationState,
  { item, ask, option }: Extract<AllocationMove, { do: 'pick' }>,
): AllocationState {
  const place = placesOf(task).find(({ id }) => id === item);
  const picks = entryOf(open.plan, item) ?? {};
  const asked = place && asksOf(place, picks).find(({ id }) => id === ask);
  const known = asked?.options.some(({ id }) => id === option) ?? false;
  if (!place || !known || picks[ask] === option) return state;
  const plan = { ...open.plan, [item]: { ...picks, [ask]: option } };
  return { ...open, ...worked(open, place), plan };
}

function withTry(task: AllocationTask, state: AllocationState): AllocationState {
  return { ...state, tries: [...state.tries, validPlan(task, state.plan)] };
}

/** Where nothing is told, what was handed in is a choice like any other. */
function reopened(state: AllocationState): AllocationState {
  return state.tries.length > 0 ? { ...state, tries: [], told: 0 } : state;
}

function worked({ versions }: AllocationState, { id, version }: Place) {
  return { versions: { ...versions, [id]: version } };
}
