import { useId } from 'preact/hooks';
import { inOrder } from '../../core/quiz/order.ts';
import { Heading } from '../Heading.tsx';
import { Score } from '../quiz/Score.tsx';
import { howItWent } from './status.ts';
import type { StagedProps } from './types.ts';

/** How it went, what the kind has found in it, and the items that were not right at once again. */
export function Summary({ items, state, words, move, parts, assigned }: StagedProps) {
  const id = useId();
  const went = howItWent(inOrder(items, state.seed), state);
  const of = (is: (one: (typeof went)[number]) => boolean) => went.filter(is);
  const solved = of(({ status }) => status === 'solved');
  const open = of(({ status }) => status === 'new' || status === 'tried');
  const again = of(({ status, points }) => status !== 'new' && points < 1);
  const [next] = open;
  return (
    <article class="summary" aria-labelledby={id}>
      <Heading id={id} tabIndex={-1} data-start>
        {words(next ? 'quiz.summary' : 'quiz.summary.done')}
      </Heading>
      <Score
        points={went.reduce((sum, { points }) => sum + points, 0)}
        max={items.length}
        first={solved.filter(({ points }) => points === 1).length}
        later={solved.filter(({ points }) => points < 1).length}
        shown={of(({ status }) => status === 'revealed').length}
        open={open.length}
        closed={assigned?.closed}
        words={words}
      />
      {parts.insight?.(state, move)}
      {!assigned?.closed && (
        <div class="buttons">
          {next && (
            <button
              type="button"
              class="button primary"
              onClick={() => move({ do: 'go', item: next.item.id })}
            >
              {words('quiz.continue', { count: open.length })}
            </button>
          )}
          {again.length > 0 && !assigned && (
            <button
              type="button"
              class={next ? 'button' : 'button primary'}
              onClick={() => move({ do: 'again', items: again.map(({ item }) => item.id) })}
            >
              {words('staged.again', { count: again.length })}
            </button>
          )}
        </div>
      )}
    </article>
  );
}
