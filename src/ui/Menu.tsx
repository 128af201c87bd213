import { useId, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { Words } from './words.ts';

/** What the exercise menu does. */
export interface MenuActions {
  readonly reset: () => void;
  readonly save: () => void;
  readonly open: (text: string) => void;
}

/** Begin again (asked twice), save the work as a file, open a file. */
export function Menu({ words, reset, save, open }: MenuActions & { readonly words: Words }) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const close = () => panel.current?.hidePopover();
  return (
    <>
      <button type="button" class="tool" popovertarget={id} title={words('ex.menu')} aria-label={words('ex.menu')}>
        <Icon name="more" />
      </button>
      <div class="menu" id={id} popover ref={panel}>
        <button type="button" onClick={() => (close(), save())}>
          {words('ex.save')}
        </button>
        <button type="button" onClick={() => (close(), file.current?.click())}>
          {words('ex.open')}
        </button>
        <button type="button" onClick={() => (close(), window.print())}>
          {words('ex.print')}
        </button>
        <button type="button" class="danger" onClick={() => (close(), dialog.current?.showModal())}>
          {words('ex.reset')}
        </button>
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
          if (chosen) open(await chosen.text());
          input.value = '';
        }}
      />
      <dialog class="confirm" ref={dialog} aria-labelledby={`${id}-title`}>
        <form method="dialog">
          <h2 id={`${id}-title`}>{words('ex.reset.title')}</h2>
          <p>{words('ex.reset.text')}</p>
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
