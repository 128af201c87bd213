import type { Picks } from '../../../core/staged/types.ts';
import { isComplaint, isReached, outcomeOf } from '../outcome.ts';
import { asksOf, type Place, placesOf } from '../places.ts';
import type { AllocationTask, Plan } from '../task.ts';
import type { Tell } from './types.ts';

/** Tries two plans out: what stands up reaches all goals unblamed; what does not, does not. */
export function checkPlan(task: AllocationTask, tell: Tell): void {
  const { values, post } = outcomeOf(task, planOf(task, true));
  for (const [index, measure] of task.measures.entries()) {
    const value = values?.[measure.id] ?? 0;
    if (isReached(measure, value)) continue;
    const message = `a goal that the plan of all first accepted choices reaches; it comes to ${value}`;
    tell(['measures', index, 'goal'], message);
  }
  for (const { letter, paragraphs } of post) {
    const [first] = paragraphs;
    if (!isComplaint(letter) || !first) continue;
    const path = ['letters', task.letters.indexOf(letter), 'paragraphs'];
    const message = 'conditions that the plan of all first accepted choices does not meet';
    const place = letter.paragraphs.findIndex(({ id }) => id === first.id);
    tell([...path, place, 'when'], message);
  }
  if (outcomeOf(task, planOf(task, false)).reached) {
    tell(['measures'], 'goals that the plan of all choices that do not stand up misses');
  }
}

/** The first choices everywhere that stand up, or that do not. */
function planOf(task: AllocationTask, right: boolean): Plan {
  return Object.fromEntries(placesOf(task).map((place) => [place.id, picksOf(place, right)]));
}

function picksOf(place: Place, right: boolean): Picks {
  let picks: Picks = {};
  for (const { id } of place.asks) {
    const ask = asksOf(place, picks).find((one) => one.id === id);
    const option = ask?.options.find(({ correct }) => correct === right);
    if (option) picks = { ...picks, [id]: option.id };
  }
  return picks;
}
