import { Icon } from '../../../ui/Icon.tsx';
import type { Words } from '../../../ui/words.ts';
import type { Case } from '../task.ts';

interface TellingProps {
  readonly own: Case;
  readonly words: Words;
}

/** What decided the case, also where it was not asked for, and the rule behind it. */
export function Telling({ own, words }: TellingProps) {
  const clues = own.clues?.filter(({ telling }) => telling) ?? [];
  return (
    <>
      {clues.length > 0 && (
        <div class="telling">
          <p>
            <Icon name="star" /> <strong>{words('casework.telling')}</strong>
          </p>
          <ul>
            {clues.map(({ id, source, finding }) => (
              <li key={id}>
                <strong>{source}</strong> {finding}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>{own.because}</p>
    </>
  );
}
