import { atom } from 'nanostores';
import { PREFIX, type Shelf, storageShelf, sturdyShelf, type Trouble } from './shelf.ts';

/** What keeps this page's work from being stored, if anything: shown to the learner. */
export const $trouble = atom<Trouble | null>(null);

/** Counts the changes to what is stored, by this page or another tab. */
export const $changes = atom(0);

let shelf: Shelf | undefined;

/** This browser's shelf, opened at first use. Never throws; see {@link $trouble}. */
export function browserShelf(): Shelf {
  shelf ??= open();
  return shelf;
}

function open(): Shelf {
  const lasting = storesPerPage() ? 'per-page' : null;
  $trouble.set(lasting);
  const inner = sturdyShelf(openStorage(), (trouble) => $trouble.set(trouble ?? lasting));
  const changed = () => $changes.set($changes.get() + 1);
  window.addEventListener('storage', (event) => {
    if (event.key === null || event.key.startsWith(PREFIX)) changed();
  });
  // A page that the back button brings back, or that was prepared in advance, was told nothing.
  window.addEventListener('pageshow', changed);
  document.addEventListener('visibilitychange', changed);
  return {
    ...inner,
    set: (key, text) => {
      inner.set(key, text);
      changed();
    },
    remove: (key) => {
      inner.remove(key);
      changed();
    },
  };
}

/** Firefox treats every file on disk as a site of its own; only there is the origin "null". */
function storesPerPage(): boolean {
  return location.protocol === 'file:' && location.origin === 'null';
}

function openStorage(): Shelf | undefined {
  try {
    return storageShelf(window.localStorage);
  } catch {
    return undefined;
  }
}
