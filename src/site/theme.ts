/** Colours as the system has them, light, or dark: one button goes round. */
import { browserShelf } from '../store/browser.ts';
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
  document.documentElement.dataset['mode'] = next;
  say();
});
say();

function mode(): string {
  return document.documentElement.dataset['mode'] ?? 'auto';
}

function say(): void {
  const label = words('label', { mode: names[mode()] ?? '' });
  button?.setAttribute('aria-label', label);
  button?.setAttribute('title', label);
}
