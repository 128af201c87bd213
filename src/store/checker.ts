import { atom, type ReadableAtom } from 'nanostores';
import {
  blankEntry,
  fromText,
  MOST_ENTRIES,
  type Notebook,
  toText,
} from '../core/standards/notebook.ts';
import { CHECKER_KEY } from './keys.ts';
import type { Shelf } from './shelf.ts';

/** The standards somebody checks, as this browser keeps them. */
export interface CheckerStore {
  readonly $notebook: ReadableAtom<Notebook>;
  /** Whether what was kept cannot be read: it stays where it is, and nothing new is kept. */
  readonly isDamaged: boolean;
  /** Keeps `notebook`; one with nothing in it becomes one blank standard. */
  keep(notebook: Notebook): void;
  /** Takes over what another tab has kept meanwhile. */
  refresh(): void;
}

/** Opens the standards kept on `shelf`; `newId` names a blank one where there is none. */
export function openChecker(shelf: Shelf, newId: () => string): CheckerStore {
  const kept = shelf.get(CHECKER_KEY);
  const read = kept === null ? undefined : fromText(kept);
  const isDamaged = kept !== null && !read;
  const $notebook = atom<Notebook>(read ?? [blankEntry(newId())]);
  let last = kept;
  return {
    $notebook,
    isDamaged,
    keep(notebook) {
      const next = notebook.length > 0 ? notebook.slice(0, MOST_ENTRIES) : [blankEntry(newId())];
      $notebook.set(next);
      if (isDamaged) return;
      last = toText(next);
      shelf.set(CHECKER_KEY, last);
    },
    refresh() {
      const text = shelf.get(CHECKER_KEY);
      if (text === last || isDamaged) return;
      last = text;
      const found = text === null ? [blankEntry(newId())] : fromText(text);
      if (found) $notebook.set(found);
    },
  };
}
