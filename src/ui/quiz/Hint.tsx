import { Icon } from '../Icon.tsx';
import type { Words } from '../words.ts';

interface HintProps {
  readonly hint: string;
  readonly shown: boolean;
  readonly ask: () => void;
  readonly words: Words;
}

/** A hint behind a button, until it was asked for. */
export function Hint({ hint, shown, ask, words }: HintProps) {
  return (
    <div class="item-hint">
      {shown ? (
        <p tabIndex={-1}>{hint}</p>
      ) : (
        <button type="button" class="link" onClick={ask}>
          <Icon name="hint" /> {words('quiz.hint')}
        </button>
      )}
    </div>
  );
}
