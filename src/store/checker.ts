import { atom, type ReadableAtom } from 'nanostores';
import { isLater } from '../core/backup/format.ts';
import {
  blankEntry,
  fromText,
  MOST_ENTRIES,
  type Notebook,
  toText,
} from '../core/standards/notebook.ts';
import { asideKey } from './backup-works.ts';
import { CHECKER_KEY } from './keys.ts';
import type { Shelf } from './shelf.ts';

/** What happened to what was stored: it could not be read, or a later course wrote it. */
export type NotebookNotice = 'damaged' | 'later';

/** The standards somebody checks, as this browser keeps them. */
export interface CheckerStore {
  readonly $notebook: ReadableAtom<Notebook>;
  readonly $notice: ReadableAtom<NotebookNotice | null>;
  /**
   * Keeps `notebook`; one with nothing in it becomes one blank standard. Beside what a later course
   * wrote nothing is kept.
   */
  keep(notebook: Notebook): void;
  /** Takes over what another tab has kept meanwhile. */
  refresh(): void;
  dismiss(): void;
}

/**
 * Opens the standards kept on `shelf`; `newId` names a blank one where there is none. What cannot be
 * read is set aside, never deleted.
 */
export function openChecker(shelf: Shelf, newId: () => string): CheckerStore {
  let stored: string | null = null;
  const $notice = atom<NotebookNotice | null>(null);
  const blank = (): Notebook => [blankEntry(newId())];
  const store = (notebook: Notebook): Notebook => {
    stored = toText(notebook);
    shelf.set(CHECKER_KEY, stored);
    return notebook;
  };
  /** What is stored now, or `instead` of what cannot be read. */
  const load = (instead: () => Notebook): Notebook => {
    stored = shelf.get(CHECKER_KEY);
    if (stored === null) return blank();
    const found = fromText(stored);
    if (found) return found;
    if (isLater(stored)) {
      $notice.set('later');
      return blank();
    }
    // Removed first: a storage that is nearly full has no room for both.
    shelf.remove(CHECKER_KEY);
    shelf.set(asideKey(CHECKER_KEY, stored), stored);
    stored = null;
    $notice.set('damaged');
    return instead();
  };
  const $notebook = atom(load(blank));
  return {
    $notebook,
    $notice,
    dismiss: () => $notice.set(null),
    keep(notebook) {
      const next = notebook.length > 0 ? notebook.slice(0, MOST_ENTRIES) : blank();
      $notebook.set(next);
      if (!isLater(shelf.get(CHECKER_KEY) ?? '')) store(next);
    },
    refresh() {
      if (shelf.get(CHECKER_KEY) === stored) return;
      $notebook.set(load(() => store($notebook.get())));
    },
  };
}
