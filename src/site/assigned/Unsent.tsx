import { unsentOf } from '../../store/record.ts';
import type { Words } from '../../ui/words.ts';
import type { ViewProps } from './props.ts';

/** Says that a hand-in was made but has not left this device, with the way to sending it. */
export function Unsent({ record, words, go }: Pick<ViewProps, 'record' | 'words' | 'go'>) {
  const receipt = unsentOf(record);
  if (!receipt) return null;
  const { fingerprint } = receipt;
  return (
    <div class="notice">
      <p>
        <strong>{words('assigned.state.ready')}</strong>
        <br />
        {words('assigned.ready.how')}
      </p>
      <UnsentButton words={words} send={() => go({ at: 'receipt', fingerprint })} />
    </div>
  );
}

/** The way back to where a hand-in is sent from. */
export function UnsentButton({
  words,
  send,
}: {
  readonly words: Words;
  readonly send: () => void;
}) {
  return (
    <button type="button" class="button primary" onClick={send}>
      {words('assigned.ready.go')}
    </button>
  );
}
