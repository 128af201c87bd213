import { useId } from 'preact/hooks';
import { missing } from '../../core/staged/picks.ts';
import type { Ask } from '../../core/staged/types.ts';
import { Hint } from '../quiz/Hint.tsx';
import type { Words } from '../words.ts';
import { FEW } from './ask.ts';
import { fieldOf } from './named.ts';
import type { StageProps } from './types.ts';

interface ActionsProps
  extends Pick<StageProps, 'item' | 'now' | 'answer' | 'assigned' | 'move' | 'words'> {
  /** Empty or absent where there is none. */
  readonly hint?: string | undefined;
}

/** What can be done about the open stage: a hint, the check with what it still lacks, the answer. */
export function Actions({ item, now, answer, assigned, move, words, hint }: ActionsProps) {
  const first = useId();
  const lacks = missing(now.stage, now.answer);
  const tried = now.answer.tries.length > 0;
  return (
    <>
      {hint && (
        <Hint
          hint={hint}
          shown={answer.hint}
          ask={() => move({ do: 'hint', item: item.id })}
          words={words}
        />
      )}
      {assigned?.blind ? (
        <p class="blind-note">{words('quiz.blind')}</p>
      ) : (
        <div class="check">
          <div class="buttons">
            <button
              type="button"
              class="button primary"
              aria-disabled={lacks.length > 0}
              aria-describedby={lacks.length > 0 ? first : undefined}
              onClick={() => move({ do: 'check', items: [item.id] })}
            >
              {words(tried ? 'staged.check.again' : 'staged.check')}
            </button>
            {tried && (
              <button
                type="button"
                class="link"
                onClick={() => move({ do: 'reveal', item: item.id })}
              >
                {words('quiz.reveal')}
              </button>
            )}
          </div>
          {lacks.length > 0 && (
            <p class="check-first" id={first}>
              {lackText(lacks, now.stage.asks.length, words)}
            </p>
          )}
        </div>
      )}
    </>
  );
}

function lackText(lacks: readonly Ask[], count: number, words: Words): string {
  if (count === 1) return words('quiz.check.first');
  if (count > FEW) return words('staged.check.left', { count: lacks.length });
  const asks = lacks
    .map(({ prompt }) => fieldOf(prompt))
    .reduce((first, next) => words('quiz.now.and', { first, next }));
  return words('staged.check.first', { asks });
}
