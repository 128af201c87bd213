import { useId } from 'preact/hooks';
import { givenNow, isRepeat } from '../state/judge.ts';
import type { QuestionProps } from './Question.tsx';

/** Hands the answer in; once one was not right, the answer can be had too. */
export function Check({ task, state, item, answer, move, words }: QuestionProps) {
  const why = useId();
  const given = givenNow(task, state, item);
  const first = item.options ? words('quiz.check.first') : words('explorer.check.number');
  const repeat = given !== undefined && isRepeat(answer, given);
  const reason = given === undefined ? first : repeat ? words('explorer.check.same') : undefined;
  return (
    <div class="check">
      <div class="buttons">
        <button
          type="submit"
          class={reason === undefined ? 'button primary' : 'button'}
          aria-disabled={reason !== undefined}
          aria-describedby={reason === undefined ? undefined : why}
        >
          {words('explorer.check')}
        </button>
        {answer.tries.length > 0 && (
          <button type="button" class="link" onClick={() => move({ do: 'reveal', item: item.id })}>
            {words('quiz.reveal')}
          </button>
        )}
      </div>
      {reason !== undefined && (
        <p class="check-first" id={why}>
          {reason}
        </p>
      )}
    </div>
  );
}
