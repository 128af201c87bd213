import { useId, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { closeWhenLeft } from './popover.ts';
import type { Words } from './words.ts';

/** What the exercise menu does. */
export interface MenuActions {
  readonly reset: () => void;
  readonly save: () => void;
  readonly open: (text: string) => void;
  /** Prints the exercise that `part` belongs to: blank, or as it was answered. */
  readonly print: (how: 'blank' | 'answered', part: Element | null) => void;
  /** Shows how this exercise can be given to a class; absent where it cannot. */
  readonly assign?: (() => void) | undefined;
  /** Why the exercise cannot be begun anew, if it cannot. */
  readonly noReset?: string | undefined;
}

/** Save the work as a file, open a file, print it blank or answered, assign, begin again (asked twice). */
export function Menu({
  words,
  reset,
  save,
  open,
  print,
  assign,
  noReset,
}: MenuActions & { readonly words: Words }) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const actions: readonly { word: string; act: () => void; why?: string | undefined }[] = [
    { word: 'ex.save', act: save },
    { word: 'ex.open', act: () => file.current?.click() },
    { word: 'ex.print', act: () => print('answered', panel.current) },
    { word: 'ex.print.blank', act: () => print('blank', panel.current) },
    ...(assign ? [{ word: 'ex.assign', act: assign }] : []),
    { word: 'ex.reset', act: () => dialog.current?.showModal(), why: noReset },
  ];
  return (
    <>
      <button type="button" class="tool" popovertarget={id} title={words('ex.menu')}>
        <Icon name="more" />
      </button>
      <div class="menu" id={id} popover ref={panel} onFocusOut={closeWhenLeft}>
        {actions.map(({ word, act, why }) => (
          <button
            key={word}
            type="button"
            aria-disabled={why !== undefined}
            onClick={() => {
              if (why !== undefined) return;
              panel.current?.hidePopover();
              act();
            }}
          >
            {words(word)}
            {why && <small class="menu-why">{why}</small>}
          </button>
        ))}
      </div>
      <input
        type="file"
        hidden
        accept=".json,application/json"
        ref={file}
        aria-label={words('ex.open')}
        onChange={async (event) => {
          const input = event.currentTarget;
          const chosen = input.files?.[0];
          // A file that cannot be read is none of ours.
          if (chosen) open(await chosen.text().catch(() => ''));
          input.value = '';
        }}
      />
      <dialog
        class="confirm"
        ref={dialog}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
      >
        <form method="dialog">
          <h2 id={`${id}-title`}>{words('ex.reset.title')}</h2>
          <p id={`${id}-text`}>{words('ex.reset.text')}</p>
          <div class="buttons">
            <button type="submit" class="button">
              {words('ex.reset.no')}
            </button>
            <button type="submit" class="button primary" onClick={reset}>
              {words('ex.reset.yes')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
