import { KeyItem } from '../../ui/quiz/KeyItem.tsx';
import type { Words } from '../../ui/words.ts';
import { feedbackOn, hasReasons } from './model.ts';
import type { Card, SortTask } from './task.ts';

/** Every card with the bins that are accepted, what others mix up, and what speaks for which. */
export function SortKey({ task, words }: { readonly task: SortTask; readonly words: Words }) {
  const namesOf = (ids: readonly string[]) =>
    task.bins
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .reduce((first, next) => words('sort.or', { first, next }));
  const reasonsOf = ({ reasons = [] }: Card) => ({
    name: words('sort.why'),
    answers: reasons.map(({ id, text, for: bins, feedback }) => {
      const right = bins.length > 0;
      const speaks = right ? `${words('sort.reason.other', { bin: namesOf(bins) })} ` : '';
      return { id, text, right, comment: `${speaks}${feedback}` };
    }),
  });
  return (
    <ol class="key">
      {task.items.map((card) => (
        <KeyItem
          key={card.id}
          prompt={<p>{card.text}</p>}
          groups={[
            {
              name: task.ask,
              answers: task.bins.map(({ id, name }) => ({
                id,
                text: name,
                right: card.accepted.includes(id),
                comment: feedbackOn(task, card, id),
              })),
            },
            ...(hasReasons(card) ? [reasonsOf(card)] : []),
          ]}
          closing={<p>{card.because}</p>}
          words={words}
        />
      ))}
    </ol>
  );
}
