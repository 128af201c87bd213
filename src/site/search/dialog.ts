import { conversation } from './conversation.ts';
import dialogStyles from './dialog.css?inline';
import { buildFrame, type Frame } from './frame.ts';
import { openIndex } from './index-source.ts';
import { handleKeys } from './keys.ts';
import { panel } from './panel.ts';
import resultStyles from './results.css?inline';
import type { SearchWords } from './words.ts';

/** Loads the index, so that it is there by the time somebody types. */
export function prepareSearch(): void {
  openIndex().catch(() => {});
}

/** Opens the dialog; `button` carries its words and gets the focus back when it closes. */
export function openSearch(button: HTMLButtonElement): void {
  opened ??= build(JSON.parse(button.dataset.words ?? '{}') as SearchWords);
  if (opened.dialog.open) return;
  prepareSearch();
  opened.dialog.showModal();
  opened.input.select();
}

let opened: Frame | undefined;

function build(words: SearchWords): Frame {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(dialogStyles + resultStyles);
  document.adoptedStyleSheets.push(sheet);
  const frame = buildFrame(words);
  const search = conversation(
    frame,
    panel(frame, words, (term) => search.ask(term)),
  );
  handleKeys(frame, search.follow);
  frame.input.addEventListener('input', (event) => {
    // What an input method is still composing is not yet what the learner means.
    if (!(event as InputEvent).isComposing) search.ask();
  });
  frame.input.addEventListener('compositionend', () => search.ask());
  frame.body.addEventListener('click', (event) => {
    const leaves =
      (event.target as Element).closest('a') && !(event.ctrlKey || event.metaKey || event.shiftKey);
    if (leaves) frame.dialog.close();
  });
  search.ask();
  return frame;
}
