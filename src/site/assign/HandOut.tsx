import { useMemo } from 'preact/hooks';
import type { Assignment } from '../../core/assign/assignment.ts';
import { canSeal } from '../../exchange/key.ts';
import { useLater } from '../../ui/later.ts';
import type { Words } from '../../ui/words.ts';
import { Changed } from './Changed.tsx';
import { changeOf, type Draft, issued } from './draft.ts';
import { Result } from './Result.tsx';
import type { KeyHold } from './use-key.ts';

interface HandOutProps {
  readonly words: Words;
  /** The words of the link's language; `undefined` until they are there. */
  readonly linkWords: Words | undefined;
  readonly draft: Draft;
  readonly keyHold: KeyHold;
  readonly handedOut: (assignment: Assignment) => void;
  readonly reissue: () => void;
  /** Opens the part of the form that has the key, and goes there. */
  readonly showKey: () => void;
}

/** The link and its like, as soon as there is something to hand out; until then what is missing. */
export function HandOut(props: HandOutProps) {
  const { words, linkWords, draft, keyHold, handedOut, reissue, showKey } = props;
  const key = keyHold.pair?.public ?? '';
  const assignment = useLater(
    useMemo(() => issued(draft, key), [draft, key]),
    true,
  );
  const missing = missingIn(draft, keyHold);
  // Until there are exercises and a key it differs, but that is no edit to speak of.
  const isWhole = missing !== 'key' && missing !== 'exercises';
  const change = isWhole ? changeOf(draft, key) : 'none';
  const isOut = draft.given !== null && change === 'none';
  return (
    <>
      <p role="status" class={missing ? 'assign-missing' : 'muted'}>
        {words(missing ? `assign.missing.${missing}` : isOut ? 'assign.given' : 'assign.ready')}
      </p>
      {missing === 'key-file' && (
        <button type="button" class="button primary" onClick={showKey}>
          {words('assign.missing.show-key')}
        </button>
      )}
      <Changed words={words} change={change} reissue={reissue} />
      {!missing && linkWords && assignment.parts.length > 0 && (
        <Result
          words={words}
          linkWords={linkWords}
          assignment={assignment}
          language={draft.language}
          handedOut={() => handedOut(assignment)}
        />
      )}
    </>
  );
}

/** What keeps `draft` from being handed out, if anything. */
function missingIn({ assignment }: Draft, { ready, pair, inFile }: KeyHold) {
  if (assignment.parts.length === 0) return 'exercises';
  if (assignment.collect !== 'sealed') return undefined;
  if (ready && !canSeal()) return 'sealing';
  if (!pair) return 'key';
  return inFile ? undefined : 'key-file';
}
