import type { Refusal } from '../../../core/class/book.ts';
import { canSeal } from '../../../exchange/key.ts';
import { useSpeech } from '../speech.ts';
import type { Brought } from './brought.ts';
import { type Group, groupsOf } from './groups.ts';
import { KeyFile } from './KeyFile.tsx';

/** More names than these are folded away; the count always shows. */
const SHOWN = 5;

interface RefusalsProps {
  readonly refused: readonly Refusal[];
  readonly bring: (what: Brought) => void;
}

/** What could not be taken in: by reason, with where it came from and what to do. */
export function Refusals({ refused, bring }: RefusalsProps) {
  return (
    <ul class="refusals">
      {groupsOf(refused).map((group) => (
        <Refused key={group.why} group={group} bring={bring} />
      ))}
    </ul>
  );
}

interface RefusedProps {
  readonly group: Group;
  readonly bring: (what: Brought) => void;
}

function Refused({ group, bring }: RefusedProps) {
  const { words } = useSpeech();
  const { why, count, keys, sources } = group;
  const locked = why === 'no-key' || why === 'wrong-key';
  return (
    <li data-why={why}>
      <p>
        <strong>{words('book.refused.head', { text: words(`book.refused.${why}`), count })}</strong>{' '}
        {words(locked && !canSeal() ? 'book.refused.insecure' : `book.refused.${why}.do`)}
      </p>
      {keys.length > 0 && <p>{words('book.refused.keys', { keys: keys.join(', ') })}</p>}
      {locked && <KeyFile bring={bring} />}
      {sources.length > SHOWN ? (
        <details>
          <summary>{words('book.refused.sources', { count: sources.length })}</summary>
          <Sources sources={sources} />
        </details>
      ) : (
        <Sources sources={sources} />
      )}
    </li>
  );
}

function Sources({ sources }: Pick<Group, 'sources'>) {
  const { words } = useSpeech();
  const name = (source: string) => source || words('book.pasted');
  return (
    <ul class="refused-sources">
      {sources.map(({ source, count }) => (
        <li key={source}>
          {count > 1 ? words('book.times', { source: name(source), count }) : name(source)}
        </li>
      ))}
    </ul>
  );
}
