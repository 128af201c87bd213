import type { Line, Tried } from '../kind.ts';
import { counted, isRight, pointsOf, statusOf } from './answer.ts';
import type { Item, QuizState } from './types.ts';

/**
 * One row about `item` for a teacher: the go that counts. While nothing is told (`blind`), what is
 * picked stands there without a verdict.
 */
export function lineOf(item: Item, state: QuizState, blind: boolean): Line {
  const answer = state.answers[item.id];
  const go = answer && counted(answer);
  const status = statusOf(item, go);
  const row = { item: item.id, prompt: item.prompt, answer: '' };
  if (answer && blind && answer.picked.length > 0) {
    return { ...row, answer: tried(item, answer.picked).answer };
  }
  if (!go || status === 'new') return row;
  const tries = go.tries.map(({ picked }) => tried(item, picked));
  const { answer: text, comment } = tries.at(-1) ?? { answer: '', comment: '' };
  const verdict = status !== 'solved' ? 'wrong' : pointsOf(item, go) === 1 ? 'right' : 'partly';
  return { ...row, answer: text, verdict, comment, tries };
}

function tried(item: Item, picked: readonly string[]): Tried {
  const chosen = item.options.filter(({ id }) => picked.includes(id));
  const right = isRight(item, picked);
  return {
    answer: chosen.map(({ text }) => text).join('; '),
    right,
    ...(right || chosen.some(({ correct }) => !correct) ? {} : { short: true as const }),
    comment: chosen.map(({ feedback }) => feedback).join(' '),
  };
}
