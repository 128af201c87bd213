import type { ComponentChildren, RefObject, TargetedEvent } from 'preact';
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

/**
 * Asks before something is done that cannot simply be done again. It is done once the dialog has
 * closed and given the keyboard back: a second dialog can then give it back in its turn.
 */
export function Confirm({ dialog, title, text, yes, no, act, children }: ConfirmProps) {
  const id = useId();
  const close = ({ currentTarget }: TargetedEvent<HTMLDialogElement>) => {
    const isYes = currentTarget.returnValue === 'yes';
    // Escape would leave the answer of the time before.
    currentTarget.returnValue = '';
    if (isYes) act();
  };
  return (
    <dialog
      class="confirm"
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onClose={close}
    >
      <form method="dialog">
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
