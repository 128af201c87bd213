import type { Assigned } from '../../core/kind.ts';
import { mixups } from '../../core/staged/mixups.ts';
import type { Ask, StagedItem, StagedMove, StagedState } from '../../core/staged/types.ts';
import { Heading } from '../Heading.tsx';
import { MixupTable, type Named } from '../quiz/MixupTable.tsx';
import type { Words } from '../words.ts';

interface MixupsProps {
  readonly items: readonly StagedItem[];
  readonly assigned: Assigned | undefined;
  readonly state: StagedState;
  readonly move: (move: StagedMove) => void;
  readonly words: Words;
  /** A stage with one ask of the same name, or with those that `isOf` names. */
  readonly stage: string;
  readonly isOf?: ((ask: Ask) => boolean) | undefined;
  readonly title: string;
  /** What the options with these ids are called: one, or all that would have been right. */
  readonly named: (options: readonly string[]) => Named | undefined;
}

/** So many pairs are enough to think about. */
const MOST = 5;

/** What was taken for what at one stage, with those items again in the learner's own work. */
export function Mixups(props: MixupsProps) {
  const { items, assigned, state, move, words, stage, isOf, title, named } = props;
  const rows = mixups(items, state, stage, isOf)
    .slice(0, MOST)
    .flatMap((row) => {
      const [answer, taken] = [named(row.answer), named([row.taken])];
      return answer && taken ? [{ ...row, answer, taken }] : [];
    });
  if (rows.length === 0) return null;
  return (
    <div class="summary-part">
      <Heading below>{title}</Heading>
      <MixupTable
        rows={rows}
        own="staged"
        words={words}
        practise={assigned ? undefined : (row) => move({ do: 'again', items: row.items })}
      />
    </div>
  );
}
