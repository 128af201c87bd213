import { useEffect, useRef, useState } from 'preact/hooks';
import { compare, type Nearness } from '../../core/review/compare.ts';
import { type Memory, RATINGS, type Rating } from '../../core/review/deck.ts';
import { Answers } from './Answers.tsx';
import { Back } from './Back.tsx';
import { type Card, namesOf } from './cards.ts';
import { Front } from './Front.tsx';
import { useSpeech } from './speech.ts';
import { Typing } from './Typing.tsx';

interface CardViewProps {
  readonly card: Card;
  /** What each answer would lead to, as asked at `time`. */
  readonly outcomes: Readonly<Record<Rating, Memory>>;
  readonly time: number;
  readonly typed: boolean;
  /** Whether the keyboard goes to the card as it comes: not to the first one of a page. */
  readonly takesFocus: boolean;
  readonly answer: (rating: Rating) => void;
  readonly hold: (how: 'today' | 'always') => void;
}

/** One card: its question, its answer once that was asked for, and how well it was remembered. */
export function CardView(props: CardViewProps) {
  const { card, outcomes, time, typed, takesFocus, answer, hold } = props;
  const { words } = useSpeech();
  const [shown, setShown] = useState(false);
  const [given, setGiven] = useState({ text: '', nearness: 'empty' as Nearness });
  const place = useRef<HTMLElement>(null);
  const back = useRef<HTMLDivElement>(null);
  const names = namesOf(card);
  const isTyped = typed && names.length > 0;
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, []);
  useEffect(() => {
    if (!shown) return;
    back.current?.focus();
    // All of it at once, where there is room: the answers are below.
    const { offsetHeight = 0 } = place.current ?? {};
    if (offsetHeight < innerHeight - BAR) place.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  const show = (text: string) => {
    setGiven({ text: text.trim(), nearness: compare(text, names) });
    setShown(true);
  };
  /** Single keys count only while the keyboard is in the card, and never where something is typed. */
  const press = (event: KeyboardEvent) => {
    const { target, key } = event;
    const isOwn = event.ctrlKey || event.metaKey || event.altKey;
    if (isOwn || !(target instanceof HTMLElement) || target.closest('input, textarea')) return;
    const rating = RATINGS.find((one) => String(one) === key);
    if (shown && rating) answer(rating);
    else if (!shown && key === ' ' && !target.closest('button, a, summary')) show('');
    else return;
    event.preventDefault();
  };
  return (
    <section
      ref={place}
      class="review-card"
      tabIndex={-1}
      aria-labelledby="review-kind review-front"
      data-card={card.id}
      onKeyDown={press}
    >
      <Front card={card} />
      {!shown && isTyped && <Typing card={card} check={show} />}
      {!shown && !isTyped && (
        <button type="button" class="button primary review-show" onClick={() => show('')}>
          {words('review.show')}
        </button>
      )}
      {shown && (
        <>
          <div ref={back} class="review-back" tabIndex={-1}>
            {isTyped && given.nearness !== 'empty' && (
              <p class="review-given" data-nearness={given.nearness}>
                <strong>{words(`review.typed.${given.nearness}`)}</strong>{' '}
                <span>{words('review.typed.given', { text: given.text })}</span>
              </p>
            )}
            <Back card={card} />
          </div>
          <Answers
            outcomes={outcomes}
            time={time}
            suggested={isTyped ? SUGGESTED[given.nearness] : undefined}
            answer={answer}
          />
        </>
      )}
      <div class="review-aside">
        <button type="button" class="link" onClick={() => hold('today')}>
          {words('review.not-today')}
        </button>
        <button type="button" class="link" onClick={() => hold('always')}>
          {words('review.suspend')}
        </button>
      </div>
    </section>
  );
}

/** What the page’s bar takes of the window, and some air, in px. */
const BAR = 80;

/** A slip of the keyboard is no forgetting; the learner decides all the same. */
const SUGGESTED: Readonly<Record<Nearness, Rating | undefined>> = {
  right: 3,
  almost: 3,
  wrong: 1,
  empty: undefined,
};
