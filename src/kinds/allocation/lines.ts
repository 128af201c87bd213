import type { Line } from '../../core/kind.ts';
import { outcomeOf } from './outcome.ts';
import { isDecided, isRight, type Place, placesOf, validPlan } from './places.ts';
import { picksOf, pointsOf, statusOf, wholePoints, wholeStatus } from './state/judge.ts';
import type { AllocationState, AllocationTask } from './task.ts';
import { feedbackText, lanesText, picksText, valuesText } from './text.ts';

/**
 * One row about each place and setting, and one about the plan as a whole. While nothing is told,
 * what is chosen stands there without a verdict.
 */
export function linesOf(task: AllocationTask, state: AllocationState): readonly Line[] {
  return [...placesOf(task).map((place) => placeLine(task, place, state)), wholeLine(task, state)];
}

function placeLine(task: AllocationTask, place: Place, state: AllocationState): Line {
  const row = { item: place.id, prompt: `${place.name} · ${place.about}`, answer: '' };
  const unfinished = (picks = state.plan[place.id]) =>
    isDecided(place, picks) ? {} : ({ unfinished: true } as const);
  if (task.assigned?.blind) {
    const answer = picksText(place, state.plan[place.id]);
    return answer === '' ? row : { ...row, answer, ...unfinished() };
  }
  const tries = picksOf(place, state).map((picks) => ({
    answer: picksText(place, picks),
    right: isRight(place, picks),
    comment: feedbackText(place, picks),
    picks,
  }));
  const last = tries.at(-1);
  if (!last) return row;
  const points = pointsOf(place, state);
  const solved = statusOf(place, state) === 'solved';
  return {
    ...row,
    answer: last.answer,
    verdict: !solved ? 'wrong' : points === 1 ? 'right' : 'partly',
    comment: last.comment,
    tries: tries.map(({ picks, ...one }) => one),
    ...unfinished(last.picks),
  };
}

/** Its answer says who serves where; of two plans alike in that, the rest may differ. */
function wholeLine(task: AllocationTask, state: AllocationState): Line {
  const row = { item: task.whole.id, prompt: task.whole.name, answer: '' };
  if (task.assigned?.blind) return { ...row, answer: lanesText(task, validPlan(task, state.plan)) };
  const tries = state.told > 0 ? state.tries.slice(0, state.told) : state.tries;
  const last = tries.at(-1);
  if (!last) return row;
  const { values } = outcomeOf(task, last);
  const solved = wholeStatus(task, state) === 'solved';
  return {
    ...row,
    answer: lanesText(task, last),
    verdict: !solved ? 'wrong' : wholePoints(task, state) === 1 ? 'right' : 'partly',
    ...(values ? { comment: valuesText(task, values) } : {}),
  };
}
