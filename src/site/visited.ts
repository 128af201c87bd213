/** Remembers the course page that is read, and only the last one, for “Go on where you stopped”. */
import { browserShelf } from '../store/browser.ts';
import { remember } from '../store/visited.ts';

const mark = document.querySelector<HTMLElement>('[data-visited]');
const path = mark?.dataset['visited'];
if (path) whenSeen(() => remember(path, browserShelf(), Date.now()));

/** A page opened in the background, or made ready in advance, has not been read yet. */
function whenSeen(act: () => void): void {
  if (document.visibilityState === 'visible') act();
  else document.addEventListener('visibilitychange', act, { once: true });
}
