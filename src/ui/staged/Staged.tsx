import { inOrder } from '../../core/quiz/order.ts';
import { Answered } from '../quiz/Answered.tsx';
import { ItemMap } from '../quiz/ItemMap.tsx';
import { useStagedFocus } from './focus.ts';
import { ItemCard } from './ItemCard.tsx';
import { Summary } from './Summary.tsx';
import { standings } from './status.ts';
import type { StagedProps } from './types.ts';

/** A staged exercise on screen: the map of its items and one of them, or the summary. */
export function Staged(given: StagedProps) {
  const { items, state, words, assigned } = given;
  const { stage, move } = useStagedFocus(state, given.move);
  const props = { ...given, move };
  const item = items.find(({ id }) => id === state.at);
  const entries = standings(items, state, assigned);
  const go = (wanted: string) => move({ do: 'go', item: wanted });
  return (
    <div class="quiz staged" ref={stage}>
      <ItemMap entries={entries} at={state.at} go={go} words={words} />
      {item ? (
        <ItemCard
          key={item.id}
          {...props}
          item={item}
          order={inOrder(items, state.seed).map(({ id }) => id)}
        />
      ) : assigned?.blind ? (
        <Answered entries={entries} closed={assigned.closed} go={go} words={words} />
      ) : (
        <Summary {...props} />
      )}
    </div>
  );
}
