import { element } from './elements.ts';
import type { SearchWords } from './words.ts';

/** The dialog and the places in it that change. */
export interface Frame {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  /** Says how many pages were found, or what went wrong; read out when it changes. */
  readonly status: HTMLElement;
  readonly body: HTMLElement;
}

/** Builds the empty dialog and puts it into the page. */
export function buildFrame(words: SearchWords): Frame {
  const input = element('input', {
    type: 'search',
    class: 'search-input',
    'aria-label': words.title,
    'aria-controls': 'search-results',
    placeholder: words.placeholder,
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'go',
    maxlength: '400',
  });
  const status = element('p', { class: 'search-status', role: 'status' });
  const body = element('div', { class: 'search-body', id: 'search-results' });
  const close = element('button', { type: 'button', class: 'search-close' }, words.close);
  const dialog = element(
    'dialog',
    { class: 'search', 'aria-label': words.title },
    element('div', { class: 'search-bar', role: 'search' }, input, close),
    status,
    body,
    keysLine(words),
  );
  close.addEventListener('click', () => dialog.close());
  // A press on the dialog itself, not on what is in it, is a press beside it.
  dialog.addEventListener('pointerdown', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, input, status, body };
}

function keysLine(words: SearchWords): HTMLElement {
  const keys = [
    ['↑ ↓', words.move],
    ['↵', words.follow],
    ['Esc', words.leave],
  ] as const;
  const hints = keys.map(([key, does]) => element('span', {}, element('kbd', {}, key), ` ${does}`));
  return element('p', { class: 'search-keys', 'aria-hidden': 'true' }, ...hints);
}
