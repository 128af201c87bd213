import type { StagedMove, StagedState } from '../../../core/staged/types.ts';
import { Heading } from '../../../ui/Heading.tsx';
import { MixupTable } from '../../../ui/quiz/MixupTable.tsx';
import type { Words } from '../../../ui/words.ts';
import { missed, mixups } from '../mixups.ts';
import type { RebuildTask } from '../task.ts';

interface MixupsProps {
  readonly task: RebuildTask;
  readonly state: StagedState;
  readonly move: (move: StagedMove) => void;
  readonly words: Words;
}

/** Which verdict was taken for which, and which parts of the sentence were not right at once. */
export function Mixups({ task, state, move, words }: MixupsProps) {
  const pairs = mixups(task, state);
  const parts = missed(task, state);
  return (
    <>
      {pairs.length > 0 && (
        <div class="summary-part">
          <Heading below>{words('rebuild.mixups')}</Heading>
          <MixupTable
            rows={pairs}
            own="staged"
            words={words}
            practise={task.assigned ? undefined : ({ items }) => move({ do: 'again', items })}
          />
        </div>
      )}
      {parts.length > 0 && (
        <div class="summary-part">
          <Heading below>{words('rebuild.missed')}</Heading>
          <ul class="missed">
            {parts.map(({ slot, times, count }) => (
              <li key={slot.id}>
                {words('rebuild.missed.row', { slot: slot.name, times, count })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
