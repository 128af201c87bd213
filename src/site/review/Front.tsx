import type { Card } from './cards.ts';
import { useSpeech } from './speech.ts';

/** What a card asks. */
export function Front({ card }: { readonly card: Card }) {
  const { words, moduleName } = useSpeech();
  const kind = words(card.kind === 'slip' ? 'review.slip' : `review.side.${card.side}`);
  return (
    <>
      <p class="eyebrow" id="review-kind">
        {words('site.dot', { left: kind, right: moduleName(card.module) })}
      </p>
      {card.kind === 'slip' ? (
        <div id="review-front" class="review-front">
          <p class="review-exercise">{card.title}</p>
          <p class="review-prompt">{card.prompt}</p>
          <p class="muted">{words('review.slip.ask')}</p>
        </div>
      ) : (
        <div id="review-front" class="review-front">
          {card.side === 'name' ? (
            <p class="review-prompt">{card.text.definition}</p>
          ) : (
            <p class="review-term">{card.text.term}</p>
          )}
          <p class="muted">{words(`review.ask.${card.side}`)}</p>
        </div>
      )}
    </>
  );
}
