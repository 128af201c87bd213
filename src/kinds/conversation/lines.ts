import type { Line, Tried } from '../../core/kind.ts';
import { hadOf } from './state/had.ts';
import type { ConversationState, ConversationTask, Run, Talk } from './task.ts';
import { endingOf } from './way/follow.ts';

/**
 * One row about `talk` for a teacher: how it ended, the last time and every time. What was said on
 * the way there, the work itself shows. A talk broken off counts as none; where nothing is told,
 * the end stands there without a verdict.
 */
export function lineOf(task: ConversationTask, talk: Talk, state: ConversationState): Line {
  const { runs, run } = hadOf(state, talk);
  const row = { item: talk.id, prompt: talk.title, answer: '' };
  if (task.assigned?.blind) {
    const end = endingOf(talk, run ?? runs.at(-1) ?? []);
    return { ...row, answer: end?.title ?? '' };
  }
  const tries = runs.map((one) => tried(talk, one));
  const last = tries.at(-1);
  if (!last) return row;
  const isPoor = endingOf(talk, runs.at(-1) ?? [])?.outcome === 'poor';
  const verdict = tries[0]?.right ? 'right' : isPoor ? 'wrong' : 'partly';
  return { ...row, answer: last.answer, verdict, comment: last.comment, tries };
}

function tried(talk: Talk, run: Run): Tried {
  const end = endingOf(talk, run);
  return {
    answer: end?.title ?? '',
    right: end?.outcome === 'good',
    comment: end?.text ?? '',
  };
}
