import { type Memory, RATINGS, type Rating } from '../../core/review/deck.ts';
import { useSpeech } from './speech.ts';

interface AnswersProps {
  readonly outcomes: Readonly<Record<Rating, Memory>>;
  readonly time: number;
  /** What the typed answer suggests; the learner may decide otherwise. */
  readonly suggested: Rating | undefined;
  readonly answer: (rating: Rating) => void;
}

/** How well it was remembered, each with the time until the card comes again. */
export function Answers({ outcomes, time, suggested, answer }: AnswersProps) {
  const { words, format } = useSpeech();
  return (
    <fieldset class="review-answers">
      <legend>{words('review.how')}</legend>
      <div class="review-ratings">
        {RATINGS.map((rating) => (
          <button
            key={rating}
            type="button"
            class={suggested === rating ? 'button primary' : 'button'}
            data-rating={rating}
            aria-keyshortcuts={String(rating)}
            onClick={() => answer(rating)}
          >
            <span class="review-key" aria-hidden="true">
              {rating}
            </span>
            <span class="review-rating">
              <span>{words(`review.rating.${rating}`)}</span>{' '}
              <small>{format.span(outcomes[rating].due - time)}</small>
            </span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
