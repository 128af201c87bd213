import { useEffect, useRef } from 'preact/hooks';
import { roundOf } from '../../core/quiz/order.ts';
import { ItemCard } from './ItemCard.tsx';
import { ItemMap } from './ItemMap.tsx';
import { Summary } from './Summary.tsx';
import type { QuizProps } from './types.ts';

/** A quiz on screen: the map of its items and one of them, or the summary. */
export function Quiz(props: QuizProps) {
  const { items, state } = props;
  const round = roundOf(items, state);
  const item = items.find((candidate) => candidate.id === state.at);
  const stage = useRef<HTMLDivElement>(null);
  const shown = useRef(state.at);
  useEffect(() => {
    if (shown.current === state.at) return;
    shown.current = state.at;
    if (
      stage.current?.contains(document.activeElement) ||
      document.activeElement === document.body
    ) {
      stage.current?.querySelector<HTMLElement>('[data-start]')?.focus();
    }
  }, [state.at]);
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
