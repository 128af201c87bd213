import { useState } from 'preact/hooks';
import { useSpeech } from './speech.ts';

/** What was just done, and how to undo it where that is possible. */
export interface Undoing {
  readonly said: { readonly text: string; readonly undo?: () => void } | null;
  readonly offer: (text: string, undo?: () => void) => void;
  readonly clear: () => void;
}

/** Keeps what was done last, until it is undone or put away. */
export function useUndo(): Undoing {
  const [said, say] = useState<Undoing['said']>(null);
  return {
    said,
    offer: (text, undo) => say(undo ? { text, undo } : { text }),
    clear: () => say(null),
  };
}

/** Says what was just done, with a way back. */
export function Undo({ said, clear }: Undoing) {
  const { words } = useSpeech();
  return (
    <div role="status">
      {said && (
        <div class="notice">
          <p>{said.text}</p>
          {said.undo && (
            <button
              type="button"
              class="button small"
              onClick={({ currentTarget }) => {
                focusStart(currentTarget);
                said.undo?.();
                clear();
              }}
            >
              {words('ex.undo')}
            </button>
          )}
          <button
            type="button"
            class="button small"
            onClick={({ currentTarget }) => {
              focusStart(currentTarget);
              clear();
            }}
          >
            {words('notice.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}

/** The button is about to go; the keyboard goes on with what is on screen. */
function focusStart(button: HTMLElement): void {
  const page = button.closest('.gradebook');
  page?.querySelector<HTMLElement>('.student h2, [role="tab"][aria-selected="true"]')?.focus();
}
