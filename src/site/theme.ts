/** Colours as the system has them, light, or dark: one button goes round. */
import { $changes, browserShelf } from '../store/browser.ts';
import { THEME_KEY } from '../store/keys.ts';
import { wordsFrom } from '../ui/words.ts';

const MODES = ['auto', 'light', 'dark'];
const button = document.querySelector<HTMLButtonElement>('.theme-button');
const names = JSON.parse(button?.dataset['names'] ?? '{}') as Record<string, string>;
const words = wordsFrom({ label: button?.dataset['label'] ?? '' });

button?.addEventListener('click', () => {
  const next = MODES[(MODES.indexOf(mode()) + 1) % MODES.length] ?? 'auto';
  if (next === 'auto') browserShelf().remove(THEME_KEY);
  else browserShelf().set(THEME_KEY, next);
});
$changes.subscribe(show);

function mode(): string {
  return browserShelf().get(THEME_KEY) ?? 'auto';
}

/** The colours chosen last, on this page or any other. */
function show(): void {
  document.documentElement.dataset['mode'] = mode();
  button?.setAttribute('title', words('label', { mode: names[mode()] ?? '' }));
}
