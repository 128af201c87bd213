import { Icon } from '../Icon.tsx';
import type { Words } from '../words.ts';

interface StepsProps {
  /** The questions in order, by id. */
  readonly order: readonly string[];
  readonly at: string;
  readonly go: (item: string) => void;
  /** What the two are called; without it, the question before and after. */
  readonly names?: { readonly back: string; readonly next: string } | undefined;
  readonly words: Words;
}

/** To the question before and after; after the last, the summary. */
export function Steps({ order, at, go, names, words }: StepsProps) {
  const index = order.indexOf(at);
  const before = order[index - 1];
  const after = order[index + 1];
  return (
    <div class="item-steps">
      {before !== undefined && (
        <button type="button" class="button" onClick={() => go(before)}>
          <Icon name="back" /> {names?.back ?? words('quiz.back')}
        </button>
      )}
      <button type="button" class="button forward" onClick={() => go(after ?? '')}>
        {after === undefined ? words('quiz.to-summary') : (names?.next ?? words('quiz.next'))}{' '}
        <Icon name="next" />
      </button>
    </div>
  );
}
