import { useRef } from 'preact/hooks';
import type { Words } from '../../ui/words.ts';
import { type Card, titleOf } from './cards.ts';
import { useSpeech } from './speech.ts';

interface HeldProps {
  /** Also those that do not take part now. */
  readonly cards: readonly Card[];
  /** The cards that take part. */
  readonly chosen: readonly Card[];
  readonly release: (card: string) => void;
}

/** The cards kept out for good, and the way back in. */
export function Held({ cards, chosen, release }: HeldProps) {
  const { words } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const open = new Set(chosen.map(({ id }) => id));
  return (
    <section class="review-held">
      <h2 ref={heading} tabIndex={-1}>
        {words('review.held')}
      </h2>
      {cards.length === 0 ? (
        <p class="muted">{words('review.held.none')}</p>
      ) : (
        <ul class="review-held-list">
          {cards.map((card) => (
            <li key={card.id}>
              <p id={`held-${card.id}`}>
                {titleOf(card)}{' '}
                <small class="muted">
                  {open.has(card.id)
                    ? sideOf(card, words)
                    : words('review.held.out', { side: sideOf(card, words) })}
                </small>
              </p>
              <button
                type="button"
                class="button small"
                aria-describedby={`held-${card.id}`}
                onClick={() => {
                  release(card.id);
                  // The button goes with its card.
                  heading.current?.focus();
                }}
              >
                {words('review.release')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sideOf(card: Card, words: Words): string {
  return words(card.kind === 'slip' ? 'review.slip' : `review.side.${card.side}`);
}
