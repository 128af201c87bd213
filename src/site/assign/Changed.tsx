import type { Words } from '../../ui/words.ts';
import type { Change } from './draft.ts';

interface ChangedProps {
  readonly words: Words;
  readonly change: Change;
  /** Makes another assignment of it, with a gradebook of its own. */
  readonly reissue: () => void;
}

/** What an edit means for those who have the link already. */
export function Changed({ words, change, reissue }: ChangedProps) {
  return (
    <div aria-live="polite">
      {change !== 'none' && (
        <div class="notice">
          <p>{words(`assign.changed.${change}`)}</p>
          {change === 'around' && (
            <button type="button" class="button small" onClick={reissue}>
              {words('assign.changed.reissue')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
