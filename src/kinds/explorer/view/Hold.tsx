import type { Words } from '../../../ui/words.ts';
import type { Values } from '../formulas/formula.ts';
import type { GroupShown } from './group.ts';

interface HoldProps extends Pick<GroupShown, 'kept' | 'keep'> {
  readonly values: Values;
  readonly words: Words;
}

/** Keeps the figures as they are, to be drawn below those that come next, or drops them again. */
export function Hold({ values, kept, keep, words }: HoldProps) {
  return (
    <div class="buttons">
      <button type="button" class="button small" onClick={() => keep(kept ? undefined : values)}>
        {words(kept ? 'explorer.held.drop' : 'explorer.hold')}
      </button>
    </div>
  );
}
