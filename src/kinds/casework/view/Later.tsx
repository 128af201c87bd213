import { entryOf } from '../../../core/entry.ts';
import type { Words } from '../../../ui/words.ts';
import type { Case } from '../task.ts';

interface LaterProps {
  readonly own: Case;
  readonly stage: string;
  readonly option: string;
  readonly words: Words;
}

/** What came of an option of the case's own; nothing where nothing is known of it. */
export function Later({ own, stage, option, words }: LaterProps) {
  const later = entryOf(own.stages, stage)?.options?.find(({ id }) => id === option)?.later;
  if (later === undefined) return null;
  return (
    <div class="later">
      <p class="later-name">{words('casework.later')}</p>
      <p>{later}</p>
    </div>
  );
}
