import { useEffect, useRef } from 'preact/hooks';
import type { Deck } from '../../core/review/deck.ts';
import { statisticsOf } from '../../core/review/statistics.ts';
import type { Card } from './cards.ts';
import { useSpeech } from './speech.ts';

interface DoneProps {
  readonly deck: Deck;
  readonly cards: readonly Card[];
  /** When the next one can be asked, if there is one left today. */
  readonly wait: number | undefined;
  readonly now: number;
  readonly takesFocus: boolean;
  readonly choose: () => void;
}

/** The end of a day’s review, and what comes when. */
export function Done({ deck, cards, wait, now, takesFocus, choose }: DoneProps) {
  const { words, format } = useSpeech();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, []);
  const { today, forecast, counts } = statisticsOf(
    deck,
    cards.map(({ id }) => id),
    now,
  );
  const next = forecast.find(({ count }, ahead) => ahead > 0 && count > 0);
  return (
    <section ref={place} class="review-done" tabIndex={-1} aria-labelledby="review-done">
      <h2 id="review-done">{words(wait === undefined ? 'review.done' : 'review.wait')}</h2>
      {wait !== undefined && <p>{words('review.wait.text', { time: format.clock(wait) })}</p>}
      {wait === undefined && (
        <p>
          {today.reviews > 0
            ? words('review.done.today', { reviews: today.reviews, remembered: today.remembered })
            : words('review.done.nothing')}
        </p>
      )}
      {next && <p>{words('review.done.next', { day: format.day(next.day), count: next.count })}</p>}
      {counts.fresh > 0 && (
        <p>{words('review.done.fresh', { count: counts.fresh, limit: deck.settings.fresh })}</p>
      )}
      <button type="button" class="button" onClick={choose}>
        {words('review.done.choose')}
      </button>
    </section>
  );
}
