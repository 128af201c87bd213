import { useId } from 'preact/hooks';
import type { Standing } from '../../core/quiz/standing.ts';
import { Heading } from '../Heading.tsx';
import type { Words } from '../words.ts';

interface AnsweredProps {
  readonly entries: readonly { readonly id: string; readonly status: Standing }[];
  /** Handed in: nothing can be changed any more. */
  readonly closed: boolean;
  readonly go: (item: string) => void;
  readonly words: Words;
}

/** The summary where nothing is told: how many questions have an answer, and which have none. */
export function Answered({ entries, closed, go, words }: AnsweredProps) {
  const id = useId();
  const open = entries.filter(({ status }) => status !== 'answered');
  const [next] = open;
  const isPartly = open.some(({ status }) => status === 'begun');
  const done = entries.length - open.length;
  return (
    <article class="summary" aria-labelledby={id}>
      <Heading id={id} tabIndex={-1} data-start>
        {words('quiz.summary')}
      </Heading>
      <p class="summary-score">
        <strong>{done}</strong> / {entries.length} <span>{words('quiz.status.answered')}</span>
      </p>
      {!closed && <p class="blind-note">{words('quiz.blind')}</p>}
      {next && (
        <div class="summary-part">
          <Heading below>{words(isPartly ? 'quiz.unanswered.partly' : 'quiz.unanswered')}</Heading>
          <p class="dots">
            {open.map((entry) => (
              <button
                key={entry.id}
                type="button"
                class="dot small"
                data-status={entry.status}
                aria-label={words('quiz.map.item', {
                  number: entries.indexOf(entry) + 1,
                  status: words(`quiz.status.${entry.status}`),
                })}
                onClick={() => go(entry.id)}
              >
                {entries.indexOf(entry) + 1}
              </button>
            ))}
          </p>
        </div>
      )}
      {next && !closed && (
        <div class="buttons">
          <button type="button" class="button primary" onClick={() => go(next.id)}>
            {words('quiz.continue', { count: open.length })}
          </button>
        </div>
      )}
    </article>
  );
}
