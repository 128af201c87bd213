import type { StagedState } from '../../../core/staged/types.ts';
import { Heading } from '../../../ui/Heading.tsx';
import type { Words } from '../../../ui/words.ts';
import { missed } from '../missed.ts';
import type { RebuildTask } from '../task.ts';

interface MissedProps {
  readonly task: RebuildTask;
  readonly state: StagedState;
  readonly words: Words;
}

/** Which parts of the sentences were not right at once. */
export function Missed({ task, state, words }: MissedProps) {
  const parts = missed(task, state);
  if (parts.length === 0) return null;
  return (
    <div class="summary-part">
      <Heading below>{words('rebuild.missed')}</Heading>
      <ul class="missed">
        {parts.map(({ slot, times, count }) => (
          <li key={slot.id}>{words('rebuild.missed.row', { slot: slot.name, times, count })}</li>
        ))}
      </ul>
    </div>
  );
}
