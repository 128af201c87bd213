import type { Assigned } from '../../core/kind.ts';
import { chosenIn, statusOf } from '../../core/quiz/answer.ts';
import { roundOf } from '../../core/quiz/order.ts';
import { isOver, standingOf } from '../../core/quiz/standing.ts';
import type { Item, QuizState } from '../../core/quiz/types.ts';
import type { Words } from '../words.ts';

/** Which question is on screen and what is chosen there, in words. */
export function quizNow(
  items: readonly Item[],
  state: QuizState,
  words: Words,
  assigned?: Assigned,
): string {
  const round = roundOf(items, state);
  const item = items.find(({ id }) => id === state.at);
  if (!item) return words('quiz.summary');
  const answer = state.answers[item.id];
  const status = statusOf(item, answer);
  const key = state.round.length > 0 ? 'quiz.place.round' : 'quiz.place';
  const place = words(key, { number: round.indexOf(item) + 1, count: round.length });
  if (isOver(status, assigned) && !assigned?.blind) {
    const standing = standingOf(status, true, assigned);
    return words('quiz.now.closed', { place, status: words(`quiz.status.${standing}`) });
  }
  const picked = assigned?.blind ? chosenIn(answer) : (answer?.picked ?? []);
  const chosen = item.options.filter(({ id }) => picked.includes(id));
  if (chosen.length === 0) return words('quiz.now.blank', { place });
  const texts = chosen
    .map(({ text }) => text)
    .reduce((first, next) => words('quiz.now.and', { first, next }));
  return words('quiz.now.chosen', { place, chosen: texts });
}
