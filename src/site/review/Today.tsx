import { useRef } from 'preact/hooks';
import { momentOf } from '../../core/review/answer.ts';
import { type Deck, recordOf } from '../../core/review/deck.ts';
import { Icon } from '../../ui/Icon.tsx';
import { CardView } from './CardView.tsx';
import type { Card } from './cards.ts';
import { Done } from './Done.tsx';
import { outcomes } from './schedule.ts';
import { useSpeech } from './speech.ts';
import type { Event, Session } from './use-session.ts';

interface TodayProps {
  readonly deck: Deck;
  readonly cards: readonly Card[];
  readonly session: Session;
  readonly now: () => number;
  readonly choose: () => void;
}

/** The review of today, one card at a time, until that is all. */
export function Today({ deck, cards, session, now, choose }: TodayProps) {
  const { words, format } = useSpeech();
  const first = useRef(session.turn);
  const { card, turn, queue, event, canUndo, undo, answer, hold } = session;
  const { learning, due, fresh } = queue;
  const record = card && recordOf(deck, card.id);
  const time = record ? momentOf(record, now()) : 0;
  return (
    <div class="review-today">
      <div class="review-head">
        <p class="review-left">
          <span>{words('review.left.learning', { count: learning.length })}</span>
          <span>{words('review.left.due', { count: due.length })}</span>
          <span>{words('review.left.fresh', { count: fresh.length })}</span>
        </p>
        <button
          type="button"
          class="button small"
          aria-disabled={!canUndo}
          onClick={() => canUndo && undo()}
        >
          <Icon name="undo" />
          {words('review.undo')}
        </button>
      </div>
      <p class="review-event" role="status">
        {event && eventText(event, words, format.span)}
      </p>
      {card ? (
        <CardView
          key={turn}
          card={card}
          outcomes={outcomes(card.id, record?.memory, time)}
          time={time}
          typed={deck.settings.typed}
          takesFocus={turn !== first.current}
          answer={answer}
          hold={hold}
        />
      ) : (
        <Done
          deck={deck}
          cards={cards}
          wait={queue.wait}
          now={now()}
          takesFocus={turn !== first.current}
          choose={choose}
        />
      )}
      {card && <p class="muted review-keys">{words('review.keys')}</p>}
    </div>
  );
}

function eventText(
  event: Event,
  words: ReturnType<typeof useSpeech>['words'],
  span: (ms: number) => string,
): string {
  return event.about === 'answered'
    ? words('review.event.answered', { span: span(event.ms) })
    : words(`review.event.${event.about}`);
}
