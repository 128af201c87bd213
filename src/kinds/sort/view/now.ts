import type { StagedState } from '../../../core/staged/types.ts';
import type { Words } from '../../../ui/words.ts';
import { cardsOf, inHand } from '../board.ts';
import type { SortTask } from '../task.ts';

/** How many cards lie where, and which is in the hand. */
export function sortNow(task: SortTask, state: StagedState, words: Words): string {
  if (state.at === '') return words('quiz.summary');
  const cards = cardsOf(task, state);
  const count = (is: string) => cards.filter(({ place }) => place === is).length;
  const hand = inHand(cards, state.at);
  const tally = words('sort.now', {
    hand: count('hand'),
    placed: count('placed'),
    done: count('right') + count('told'),
  });
  return hand ? `${tally} ${words('sort.said.next', { text: hand.card.text })}` : tally;
}
