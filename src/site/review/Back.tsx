import { siteUrl } from '../site-url.ts';
import type { Card, SlipCard, TermCard } from './cards.ts';
import { otherLang, useSpeech } from './speech.ts';

/** What a card has for an answer. */
export function Back({ card }: { readonly card: Card }) {
  return card.kind === 'slip' ? <SlipBack card={card} /> : <TermBack card={card} />;
}

function TermBack({ card: { side, text } }: { readonly card: TermCard }) {
  const { words, language, format } = useSpeech();
  const { id, term, definition, also, other, otherAlso } = text;
  return (
    <>
      {side === 'define' && <p class="review-prompt">{definition}</p>}
      {side === 'name' && <p class="review-term">{term}</p>}
      {side === 'translate' && (
        <p class="review-term" lang={otherLang(language)}>
          {other}
        </p>
      )}
      {side === 'name' && also.length > 0 && (
        <p class="muted">{words('review.also', { names: format.names(also) })}</p>
      )}
      {side === 'translate' && otherAlso.length > 0 && (
        <p class="muted">
          {words('review.also.before')}{' '}
          <span lang={otherLang(language)}>{format.names(otherAlso)}</span>
        </p>
      )}
      {side !== 'translate' && (
        <p class="muted" lang={otherLang(language)}>
          {other}
        </p>
      )}
      <p>
        <a href={siteUrl(`${language}/glossary.html#${id}`)}>{words('review.in-glossary')}</a>
      </p>
    </>
  );
}

function SlipBack({ card }: { readonly card: SlipCard }) {
  const { words, language } = useSpeech();
  return (
    <>
      <p class="review-prompt review-answer">{card.answer}</p>
      {card.comment && <p class="review-comment">{card.comment}</p>}
      <h3 class="review-mixed">{words('review.slip.mixed')}</h3>
      <ul class="review-wrong">
        {card.wrong.map(({ answer, comment }) => (
          <li key={answer}>
            <p>{answer}</p>
            {comment && <p class="muted">{comment}</p>}
          </li>
        ))}
      </ul>
      <p>
        <a href={siteUrl(`${language}/exercises/${card.exercise}.html`)}>
          {words('review.to-exercise', { title: card.title })}
        </a>
      </p>
    </>
  );
}
