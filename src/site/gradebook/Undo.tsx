import { useState } from 'preact/hooks';
import { focusBring } from './bring/focus-bring.ts';
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
    // There before it speaks; only the sentence is read out, not the buttons after it.
    <div class={said ? 'notice' : 'visually-hidden'}>
      <p role="status">{said?.text}</p>
      {said && (
        <>
          {said.undo && (
            <button
              type="button"
              class="button small"
              onClick={() => {
                focusStart();
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
            onClick={() => {
              focusStart();
              clear();
            }}
          >
            {words('notice.dismiss')}
          </button>
        </>
      )}
    </div>
  );
}

/** The button is about to go; the keyboard goes on with what is on screen. */
function focusStart(): void {
  const start = '.gradebook :is(.student h2, [role="tab"][aria-selected="true"])';
  const place = document.querySelector<HTMLElement>(start);
  if (place) place.focus();
  else focusBring();
}
