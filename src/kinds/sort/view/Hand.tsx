import { useId } from 'preact/hooks';
import { Icon } from '../../../ui/Icon.tsx';
import { Hint } from '../../../ui/quiz/Hint.tsx';
import { feedbackOn } from '../model.ts';
import { keyOf } from './bin-keys.ts';
import type { Board } from './board.ts';
import { Check } from './Check.tsx';
import { Result } from './Result.tsx';

/** What came of the last check, and the card that waits for a bin; the others are a key away. */
export function Hand({ board }: { readonly board: Board }) {
  const { cards, hand, words } = board;
  const waiting = cards.filter(({ place }) => place === 'hand');
  return (
    <section class="sort-hand" data-drop="" aria-label={words('sort.hand')}>
      <Result board={board} />
      {hand ? (
        <>
          <div class="sort-turn">
            <p>{words('sort.waiting', { count: waiting.length })}</p>
            {waiting.length > 1 && (
              <>
                <Turn board={board} by={-1} />
                <Turn board={board} by={1} />
              </>
            )}
          </div>
          <InHand board={board} now={hand} />
        </>
      ) : (
        <p class="sort-empty">{words('sort.empty')}</p>
      )}
      {(board.wide || !hand) && <Check board={board} />}
    </section>
  );
}

function Turn({ board, by }: { readonly board: Board; readonly by: 1 | -1 }) {
  const label = board.words(by === 1 ? 'sort.turn.next' : 'sort.turn.back');
  return (
    <button type="button" class="tool" title={label} onClick={() => board.turn(by)}>
      <Icon name={by === 1 ? 'next' : 'back'} />
      <span class="visually-hidden">{label}</span>
    </button>
  );
}

/** The same element whichever card it shows, so that the keyboard stays on it. */
function InHand({
  board,
  now,
}: {
  readonly board: Board;
  readonly now: NonNullable<Board['hand']>;
}) {
  const { task, words, act } = board;
  const { card, answer, last } = now;
  const id = useId();
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: one thing to hear and move, not fields of a form */}
      <div
        class="sort-card"
        role="group"
        aria-labelledby={`${id}-text`}
        aria-describedby={`${id}-back ${id}-keys`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes keys, as the line below it says
        tabIndex={0}
        data-drag={card.id}
        data-selected={board.selected === now}
      >
        <span class="grip" data-grip="finger">
          <Icon name="grip" />
        </span>
        <p id={`${id}-text`}>{card.text}</p>
        {last !== '' && (
          <div id={`${id}-back`} class="sort-back">
            <p class="verdict" data-status="tried">
              <Icon name="wrong" />
              {words('sort.not-in', { bin: board.nameOf(last) })}
            </p>
            <p class="told">{feedbackOn(task, card, last)}</p>
          </div>
        )}
      </div>
      <p class="muted sort-keys" id={`${id}-keys`}>
        <span class="by-keys">{words('sort.keys', { last: keyOf(task.bins.length - 1) })}</span>
        <span class="by-finger">{words('sort.touch')}</span>
      </p>
      {card.hint && (
        <Hint
          key={card.id}
          hint={card.hint}
          shown={answer.hint}
          ask={() => act({ do: 'hint', item: card.id }, '.item-hint p')}
          words={words}
        />
      )}
      {last !== '' && (
        <button type="button" class="link" onClick={() => board.reveal(card.id)}>
          {words('sort.reveal')}
        </button>
      )}
    </>
  );
}
