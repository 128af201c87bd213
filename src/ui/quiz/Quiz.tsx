import { roundOf } from '../../core/quiz/order.ts';
import { useFocus } from './focus.ts';
import { ItemCard } from './ItemCard.tsx';
import { ItemMap } from './ItemMap.tsx';
import { Summary } from './Summary.tsx';
import type { QuizProps } from './types.ts';

/** A quiz on screen: the map of its items and one of them, or the summary. */
export function Quiz(given: QuizProps) {
  const { items, state } = given;
  const { stage, move } = useFocus(state, given.move);
  const props = { ...given, move };
  const round = roundOf(items, state);
  const item = items.find((candidate) => candidate.id === state.at);
  return (
    <div class="quiz" ref={stage}>
      <ItemMap {...props} round={round} />
      {item ? (
        <ItemCard key={item.id} {...props} round={round} item={item} />
      ) : (
        <Summary {...props} round={round} />
      )}
    </div>
  );
}
