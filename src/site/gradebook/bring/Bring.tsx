import { useId, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../speech.ts';
import type { Brought } from './brought.ts';

interface BringProps {
  /** Whether this is all there is to do yet. */
  readonly first: boolean;
  /** Work is being taken in: nothing more can be brought until that is done. */
  readonly busy: boolean;
  readonly bring: (what: Brought) => void;
}

/** Where work comes in: files dropped or chosen, links and texts dropped or pasted. */
export function Bring({ first, busy, bring }: BringProps) {
  const { words } = useSpeech();
  const id = useId();
  const [over, setOver] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const data = event.dataTransfer;
    if (!data || busy) return;
    const files = [...data.files];
    bring(files.length > 0 ? { files, text: '' } : { files, text: data.getData('text') });
  };
  const paste = (event: SubmitEvent) => {
    event.preventDefault();
    const field = text.current;
    if (!field || busy || field.value.trim() === '') return field?.focus();
    bring({ files: [], text: field.value });
    field.value = '';
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the two fields inside
    <div
      class="bring"
      data-first={first}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!busy);
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      }}
      onDrop={drop}
    >
      <div class="bring-files">
        <label class="button primary" aria-disabled={busy}>
          <input
            type="file"
            multiple
            class="visually-hidden"
            // Not disabled, which would take the keyboard away from it.
            aria-disabled={busy}
            onClick={(event) => busy && event.preventDefault()}
            aria-describedby={`${id}-hint`}
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])];
              currentTarget.value = '';
              if (files.length > 0) bring({ files, text: '' });
            }}
          />
          {words('book.bring.files')}
        </label>
        <p id={`${id}-hint`}>{words('book.bring.hint')}</p>
      </div>
      <details class="bring-paste" open={first}>
        <summary>{words('book.bring.paste')}</summary>
        <form onSubmit={paste}>
          <label for={`${id}-text`}>{words('book.bring.text')}</label>
          <textarea id={`${id}-text`} ref={text} rows={first ? 4 : 3} spellcheck={false} />
          <button type="submit" class="button small" aria-disabled={busy}>
            {words('book.bring.take')}
          </button>
        </form>
      </details>
    </div>
  );
}
