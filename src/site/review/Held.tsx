import { useRef } from 'preact/hooks';
import { type Card, titleOf } from './cards.ts';
import { useSpeech } from './speech.ts';

interface HeldProps {
  readonly cards: readonly Card[];
  readonly release: (card: string) => void;
}

/** The cards kept out for good, and the way back in. */
export function Held({ cards, release }: HeldProps) {
  const { words } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section class="review-held">
      <h2 ref={heading} tabIndex={-1}>
        {words('review.held')}
      </h2>
      {cards.length === 0 ? (
        <p class="muted">{words('review.held.none')}</p>
      ) : (
        <ul>
          {cards.map((card) => (
            <li key={card.id}>
              <p id={`held-${card.id}`}>
                {titleOf(card)}{' '}
                <small class="muted">
                  {words(card.kind === 'slip' ? 'review.slip' : `review.side.${card.side}`)}
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
