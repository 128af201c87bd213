import { $trouble } from '../../store/browser.ts';

/** Fields that text was typed into since the page was opened. */
const typed = new Set<Element>();

/** Begins to note what is typed; what was typed before is not known. */
export function watchTyping(): void {
  document.addEventListener('input', ({ target }) => {
    if (target instanceof Element && target.matches(TEXT)) typed.add(target);
  });
}

/**
 * Whether loading the page again might lose something: text still stands in a field, a dialog is
 * open, or this browser cannot store the work. Some of the text may be kept already; which is for
 * each page to know, and one question too many is better than a lost sentence.
 */
export function mayLose(): boolean {
  const stands = [...typed].some((field) => field.isConnected && textIn(field) !== '');
  return stands || $trouble.get() !== null || document.querySelector(DIALOG) !== null;
}

const TEXT =
  'textarea, [contenteditable], input:is([type="text"], [type="number"], [type="email"], [type="url"], [type="tel"], [type="date"], [type="time"], [type="datetime-local"], :not([type]))';

/** The search can be opened again with the same words. */
const DIALOG = 'dialog[open]:not(.search)';

function textIn(field: Element): string {
  return 'value' in field ? String(field.value) : (field.textContent ?? '');
}
