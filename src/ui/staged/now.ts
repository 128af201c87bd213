import type { Assigned } from '../../core/kind.ts';
import { inOrder } from '../../core/quiz/order.ts';
import { isOver, standingOf } from '../../core/quiz/standing.ts';
import { statusOf } from '../../core/staged/answer.ts';
import { chosen, missing } from '../../core/staged/picks.ts';
import { stagesShown } from '../../core/staged/told.ts';
import type { StagedItem, StagedState } from '../../core/staged/types.ts';
import type { Words } from '../words.ts';
import { FEW } from './ask.ts';
import { choiceText } from './named.ts';

/** Which item is on screen and what is chosen in its open stage, in words. */
export function stagedNow(
  items: readonly StagedItem[],
  state: StagedState,
  words: Words,
  assigned?: Assigned,
): string {
  const item = items.find(({ id }) => id === state.at);
  if (!item) return words('quiz.summary');
  const number = inOrder(items, state.seed).indexOf(item) + 1;
  const place = words('quiz.place', { number, count: items.length });
  const stages = stagesShown(item, state.answers[item.id], assigned);
  const status = statusOf(stages);
  if (isOver(status, assigned) && !assigned?.blind) {
    const standing = standingOf(status, true, assigned);
    return words('quiz.now.closed', { place, status: words(`quiz.status.${standing}`) });
  }
  const open = stages.filter(({ standing }) => standing === 'open');
  const texts = open.flatMap(({ stage, answer }) => {
    const picks = chosen(stage, answer);
    const count = stage.asks.length;
    const made = count - missing(stage, answer).length;
    if (count > FEW) return made > 0 ? [words('staged.now.some', { chosen: made, count })] : [];
    return stage.asks.flatMap((ask) => {
      const option = ask.options.find(({ id }) => id === picks[ask.id]);
      if (!option) return [];
      if (stage.asks.length === 1) return [option.text];
      return [choiceText(ask.prompt, option.text, words)];
    });
  });
  if (texts.length === 0) return words('quiz.now.blank', { place });
  const all = texts.reduce((first, next) => words('quiz.now.and', { first, next }));
  return words('quiz.now.chosen', { place, chosen: all });
}
