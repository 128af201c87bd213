import { useId } from 'preact/hooks';
import { Icon } from '../../../ui/Icon.tsx';
import { type Board, headOf } from './board.ts';

/** Judges all cards that lie unchecked; then leads on to reasons still asked, and to the summary. */
export function Check({ board }: { readonly board: Board }) {
  const { cards, hand, words, task } = board;
  const why = useId();
  if (task.assigned?.blind) {
    return (
      <>
        <p class="blind-note">{words('quiz.blind')}</p>
        {!hand && (
          <div class="buttons sort-actions">
            <ToSummary board={board} />
          </div>
        )}
      </>
    );
  }
  const placed = cards.filter(({ place }) => place === 'placed').map(({ card }) => card.id);
  const asked = cards.find(({ reason }) => reason?.standing === 'open');
  const isLast = placed.length === 0 && !hand;
  return (
    <div class="buttons sort-actions">
      {!isLast && (
        <button
          type="button"
          class={hand ? 'button sort-check' : 'button primary sort-check'}
          aria-disabled={placed.length === 0}
          aria-describedby={placed.length === 0 ? why : undefined}
          onClick={() => board.check(placed)}
        >
          {words('sort.check', { count: placed.length })}
        </button>
      )}
      {!isLast && placed.length === 0 && (
        <p class="check-first" id={why}>
          {words('sort.check.first')}
        </p>
      )}
      {isLast && asked && (
        <button
          type="button"
          class="button primary sort-check"
          onClick={() => {
            board.act({ do: 'go', item: asked.card.id }, headOf(asked.card.id));
            board.setOpen(asked.card.id);
          }}
        >
          {words('sort.to-reason')} <Icon name="next" />
        </button>
      )}
      {isLast && <ToSummary board={board} second={asked !== undefined} />}
    </div>
  );
}

interface ToSummaryProps {
  readonly board: Board;
  /** Something else comes first. */
  readonly second?: boolean;
}

function ToSummary({ board, second = false }: ToSummaryProps) {
  return (
    <button
      type="button"
      class={second ? 'button' : 'button primary sort-check'}
      onClick={() => board.show('')}
    >
      {board.words('quiz.to-summary')} <Icon name="next" />
    </button>
  );
}
