import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';

interface ConfirmProps {
  readonly dialog: RefObject<HTMLDialogElement>;
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly act: () => void;
  /** What is to be filled in before. */
  readonly children?: ComponentChildren;
}

/** Asks before something is done that cannot simply be done again. */
export function Confirm({ dialog, title, text, yes, no, act, children }: ConfirmProps) {
  const id = useId();
  return (
    <dialog
      class="confirm"
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <form method="dialog" onSubmit={(event) => isYes(event) && act()}>
        <h2 id={`${id}-title`}>{title}</h2>
        <p id={`${id}-text`}>{text}</p>
        {children}
        <div class="buttons">
          <button type="submit" class="button" value="no" formnovalidate>
            {no}
          </button>
          <button type="submit" class="button primary" value="yes">
            {yes}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function isYes(event: SubmitEvent): boolean {
  return (event.submitter as HTMLButtonElement | null)?.value === 'yes';
}
