import { useId } from 'preact/hooks';
import type { Answer, Confidence } from '../../core/quiz/types.ts';
import type { ItemProps } from './ItemCard.tsx';

const LEVELS: readonly Confidence[] = [0, 1, 2];

/** Checking and saying how sure one is are one act: three buttons, three confidences. */
export function Check({ item, move, words, answer }: ItemProps & { readonly answer: Answer }) {
  const first = useId();
  const ready = answer.picked.length > 0;
  const tried = answer.tries.length > 0;
  return (
    <fieldset class="check">
      <legend>{words(tried ? 'quiz.check.again' : 'quiz.check')}</legend>
      <div class="buttons">
        {LEVELS.map((sure) => (
          <button
            key={sure}
            type="button"
            class="button"
            aria-disabled={!ready}
            aria-describedby={ready ? undefined : first}
            onClick={() => move({ do: 'check', item: item.id, sure })}
          >
            {words(`quiz.sure.${sure}`)}
          </button>
        ))}
        {tried && (
          <button type="button" class="link" onClick={() => move({ do: 'reveal', item: item.id })}>
            {words('quiz.reveal')}
          </button>
        )}
      </div>
      {!ready && (
        <p class="check-first" id={first}>
          {words('quiz.check.first')}
        </p>
      )}
    </fieldset>
  );
}
