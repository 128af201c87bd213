/**
 * Brings the search button of the page to life. This is all that a page carries for search: the rest
 * loads when a learner reaches for it, by pointing at the button, by focus or by a shortcut.
 */
export function attachSearch(): void {
  const button = document.querySelector<HTMLButtonElement>('.search-button');
  if (!button) return;
  if (/Mac|iP/.test(navigator.platform)) showCommandKey(button);
  const prepare = () =>
    load().then(
      (dialog) => dialog.prepareSearch(),
      () => {},
    );
  const open = () =>
    load().then(
      (dialog) => dialog.openSearch(button),
      () => explain(button),
    );
  button.addEventListener('pointerenter', prepare);
  button.addEventListener('focus', prepare);
  button.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    open();
  });
}

let loading: Promise<typeof import('./dialog.ts')> | undefined;

function load(): Promise<typeof import('./dialog.ts')> {
  loading ??= import('./dialog.ts');
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** Ctrl K or ⌘ K anywhere; `/` where it would not be typed. */
function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  const field = (target as Element | null)?.closest?.(
    'input, textarea, select, [contenteditable], dialog',
  );
  return key === '/' && !field;
}

function showCommandKey(button: HTMLButtonElement): void {
  button.setAttribute('aria-keyshortcuts', 'Meta+K /');
  const key = button.querySelector('kbd');
  if (key) key.textContent = '⌘ K';
}

/** The dialog itself could not be loaded, so a plain one has to say so. */
function explain({ dataset }: HTMLButtonElement): void {
  const words = JSON.parse(dataset.words ?? '{}') as Record<string, string>;
  window.alert(`${words.error}\n${words.remedy}`);
}
