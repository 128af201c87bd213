import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { READY_REASONS, REASON_LIMIT } from '../../core/standards/dismissal.ts';
import type { Words } from '../words.ts';

interface DismissFormProps {
  /** The id of what names the finding. */
  readonly about: string;
  readonly dismiss: (reason: string) => void;
  readonly cancel: () => void;
  readonly words: Words;
}

/** Asks why a finding is a false alarm: one of a few ready reasons, or the author's own words. */
export function DismissForm({ about, dismiss, cancel, words }: DismissFormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [own, write] = useState('');
  useEffect(() => form.current?.querySelector('button')?.focus(), []);
  return (
    <form
      class="standards-dismiss"
      ref={form}
      aria-labelledby={`${id}-why ${about}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (own.trim()) dismiss(own);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        cancel();
      }}
    >
      <p id={`${id}-why`}>{words('checker.dismiss.why')}</p>
      <ul class="standards-reasons">
        {READY_REASONS.map((reason) => (
          <li key={reason}>
            <button type="button" class="button small" onClick={() => dismiss(reason)}>
              {words(`checker.reason.${reason}`)}
            </button>
          </li>
        ))}
      </ul>
      <label for={`${id}-own`}>{words('checker.dismiss.own')}</label>
      <div class="standards-own">
        <input
          id={`${id}-own`}
          type="text"
          maxLength={REASON_LIMIT}
          value={own}
          onInput={(event) => write(event.currentTarget.value)}
        />
        <button type="submit" class="button small" disabled={!own.trim()}>
          {words('checker.dismiss.yes')}
        </button>
        <button type="button" class="button small" onClick={cancel}>
          {words('checker.dismiss.no')}
        </button>
      </div>
    </form>
  );
}
