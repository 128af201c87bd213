import { useId } from 'preact/hooks';
import type { Entry } from '../../../core/class/book.ts';
import { useSpeech } from '../speech.ts';

interface HandInsProps {
  /** The one that counts first, then those before it. */
  readonly entries: readonly Entry[];
  readonly shown: Entry;
  readonly look: (fingerprint: string) => void;
}

/** Which of a student's hand-ins to look at; the newest counts. */
export function HandIns({ entries, shown, look }: HandInsProps) {
  const { words, format } = useSpeech();
  const id = useId();
  return (
    <div class="book-field hand-ins">
      <label for={id}>{words('book.hand-ins', { count: entries.length })}</label>
      <select
        id={id}
        value={shown.received.fingerprint}
        onChange={(event) => look(event.currentTarget.value)}
      >
        {entries.map(({ received, result }, index) => (
          <option key={received.fingerprint} value={received.fingerprint}>
            {words(keyOf(index === 0, result.max > 0), {
              when: format.time(received.handIn.handed),
              points: format.points(result.points),
              max: format.points(result.max),
            })}
          </option>
        ))}
      </select>
    </div>
  );
}

function keyOf(isNewest: boolean, isScored: boolean) {
  if (isNewest) return isScored ? 'book.hand-ins.newest' : 'book.hand-ins.newest.unscored';
  return isScored ? 'book.hand-ins.earlier' : 'book.hand-ins.earlier.unscored';
}
