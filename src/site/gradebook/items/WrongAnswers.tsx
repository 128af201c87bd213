import type { ItemStats } from '../../../core/class/items.ts';
import { useSpeech } from '../speech.ts';
import { readingOf } from './reading.ts';

/** How many wrong answers show; those given once in a large class say little. */
const MOST = 6;

/** The question in full, what its figures suggest, and what was answered instead. */
export function WrongAnswers({ item }: { readonly item: ItemStats }) {
  const { words, format } = useSpeech();
  const shown = item.wrong.slice(0, MOST);
  const rest = item.wrong.slice(MOST).reduce((sum, { count }) => sum + count, 0);
  return (
    <div class="wrong-answers">
      <p class="item-whole">{item.prompt}</p>
      <p>{words(`book.reading.${readingOf(item)}.more`)}</p>
      {shown.length > 0 && (
        <>
          <p class="wrong-head">{words('book.wrong', { count: item.tried })}</p>
          <ol class="wrong-list">
            {shown.map(({ answer, count, share, comment }) => (
              <li key={answer}>
                <span class="wrong-answer">{answer || words('book.wrong.empty')}</span>
                <span class="bar" style={{ '--share': share }} aria-hidden="true" />
                <span class="wrong-count">
                  {words('book.wrong.share', { share: format.share(share), count })}
                </span>
                {comment && <span class="wrong-comment">{comment}</span>}
              </li>
            ))}
          </ol>
          {rest > 0 && <p class="muted">{words('book.wrong.rest', { count: rest })}</p>}
        </>
      )}
      {shown.length === 0 && (
        <p class="muted">{words(item.tried > 0 ? 'book.wrong.none' : 'book.wrong.unknown')}</p>
      )}
    </div>
  );
}
