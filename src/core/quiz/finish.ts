import { statusOf } from './answer.ts';
import type { Answer, Item, QuizState } from './types.ts';

/** `state` handed in: what is picked in items still open becomes a try, unasked how sure. */
export function finish(items: readonly Item[], state: QuizState): QuizState {
  const answers = { ...state.answers };
  let handed = 0;
  for (const item of items) {
    const answer = answers[item.id];
    if (!answer || !isPending(item, answer)) continue;
    const given = { picked: answer.picked, sure: null };
    answers[item.id] = { ...answer, picked: [], tries: [...answer.tries, given] };
    handed += 1;
  }
  return handed > 0 ? { ...state, answers } : state;
}

function isPending(item: Item, answer: Answer): boolean {
  const status = statusOf(item, answer);
  return answer.picked.length > 0 && (status === 'new' || status === 'tried');
}
