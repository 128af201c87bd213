import { shareInterval } from '../../../core/interval.ts';
import type { Words } from '../../../ui/words.ts';
import { casesOf } from '../state/standing.ts';
import type { Row } from '../state/types.ts';

/** Below so many cases a share says little. */
const FEW = 30;

interface ShareProps {
  readonly rows: readonly Row[];
  readonly words: Words;
}

/** How often a standard was kept, between which limits that may lie in truth, and what it proves. */
export function Share({ rows, words }: ShareProps) {
  const { seen, kept } = casesOf(rows);
  if (seen === 0) return null;
  const { low, high } = shareInterval(kept, seen);
  const values = {
    seen,
    kept,
    share: percent(kept / seen),
    low: percent(low),
    high: percent(high),
  };
  return (
    <div class="workshop-share">
      <p>{words('workshop.share', values)}</p>
      <div class="workshop-share-bar" aria-hidden="true">
        <span
          class="workshop-share-range"
          style={{ insetInlineStart: `${values.low}%`, width: `${values.high - values.low}%` }}
        />
        <span class="workshop-share-dot" style={{ insetInlineStart: `${values.share}%` }} />
      </div>
      <p class="muted">
        {words(seen < FEW ? 'workshop.share.few' : 'workshop.share.more', values)}
      </p>
    </div>
  );
}

function percent(share: number): number {
  return Math.round(share * 100);
}
