import type { Line, Tried } from '../../core/kind.ts';
import { feedbackOn, isRight, pointsOf, statusOf } from './state/judge.ts';
import type { ExplorerItem, ExplorerState, ExplorerTask, Given } from './task.ts';
import { givenText } from './text.ts';

/**
 * One row about `item` for a teacher. In a task that tells nothing, what is typed, chosen or kept
 * stands there without a verdict.
 */
export function lineOf(task: ExplorerTask, item: ExplorerItem, state: ExplorerState): Line {
  const answer = state.answers[item.id];
  const last = answer?.tries.at(-1);
  const row = { item: item.id, prompt: item.prompt, answer: '' };
  if (answer && answer.draft !== null && task.assigned?.blind) {
    return { ...row, answer: givenText(task, item, answer.draft) };
  }
  if (!answer || last === undefined) return row;
  const solved = statusOf(task, item, answer) === 'solved';
  const verdict = !solved ? 'wrong' : pointsOf(task, item, answer) === 1 ? 'right' : 'partly';
  const comment = feedbackOn(task, item, last);
  return {
    ...row,
    answer: givenText(task, item, last),
    verdict,
    ...(comment ? { comment } : {}),
    tries: answer.tries.map((given) => tried(task, item, given)),
  };
}

/** Nothing is said about a number or setting that is right but the rule behind it. */
function tried(task: ExplorerTask, item: ExplorerItem, given: Given): Tried {
  return {
    answer: givenText(task, item, given),
    right: isRight(task, item, given),
    comment: feedbackOn(task, item, given) || item.because,
  };
}
