import { chosenIn, counted, statusOf } from '../../core/quiz/answer.ts';
import { inOrder } from '../../core/quiz/order.ts';
import { isTold, standingOf } from '../../core/quiz/standing.ts';
import type { QuizProps } from './types.ts';

/** The quiz on paper: every question with its options, and the learner's last answers if any. */
export function Sheet({ items, state, words, parts, assigned }: Omit<QuizProps, 'move'>) {
  return (
    <ol class="sheet">
      {inOrder(items, state.seed).map((item) => {
        const answer = state.answers[item.id];
        const go = answer && counted(answer);
        const status = statusOf(item, go);
        const picked = assigned?.blind
          ? chosenIn(answer)
          : (go?.tries.at(-1)?.picked ?? answer?.picked ?? []);
        return (
          <li key={item.id}>
            {parts.prompt(item)}
            <ul class="sheet-options" data-pagefind-ignore>
              {parts.options(item, state.seed).map((option) => (
                <li key={option.id} data-picked={picked.includes(option.id)}>
                  {option.text}
                </li>
              ))}
            </ul>
            {isTold(status, assigned) && (
              <p class="sheet-status">
                {words(`quiz.status.${standingOf(status, true, assigned)}`)}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
