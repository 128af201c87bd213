/** Where texts are kept under keys: the browser's storage, or memory when that is refused. */
export interface Shelf {
  get(key: string): string | null;
  /** Throws when the text cannot be kept (storage full or blocked). */
  set(key: string, text: string): void;
  remove(key: string): void;
  keys(): readonly string[];
}

/** All local files of a machine may share one storage, so every key begins with the course's name. */
export const PREFIX = 'service-quality:';

/** A shelf on Web Storage that sees only this course's keys. */
export function storageShelf(storage: Storage): Shelf {
  return {
    get: (key) => storage.getItem(PREFIX + key),
    set: (key, text) => storage.setItem(PREFIX + key, text),
    remove: (key) => storage.removeItem(PREFIX + key),
    keys: () =>
      Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => key.slice(PREFIX.length)),
  };
}

/** A shelf that lasts as long as the page. */
export function memoryShelf(): Shelf {
  const texts = new Map<string, string>();
  return {
    get: (key) => texts.get(key) ?? null,
    set: (key, text) => void texts.set(key, text),
    remove: (key) => void texts.delete(key),
    keys: () => [...texts.keys()],
  };
}

/**
 * What keeps work from being stored as it should: refused from the start, no room for more, or a
 * browser that gives every page opened from disk a storage of its own.
 */
export type Trouble = 'blocked' | 'full' | 'per-page';

/**
 * A shelf that never throws: what `outer` refuses is held in memory, which then answers for that
 * key, and `onTrouble` is told. What is held is tried again with every change; `null` says that all
 * of it is stored after all. Work that was stored before stays where it is: once `outer` cannot be
 * read it is not written either, lest work begun without the old take its place.
 */
export function sturdyShelf(
  outer: Shelf | undefined,
  onTrouble: (trouble: Trouble | null) => void,
): Shelf {
  const known = memoryShelf();
  const unstored = new Set<string>();
  let open = outer;
  const block = () => {
    open = undefined;
    onTrouble('blocked');
  };
  const note = (key: string, text: string | null) =>
    text === null ? known.remove(key) : known.set(key, text);
  /** Stores what is held, `first` before all else: room may have become scarce or free. */
  const store = (first?: string) => {
    if (!open) return onTrouble('blocked');
    const held = unstored.size;
    for (const key of new Set(first === undefined ? unstored : [first, ...unstored])) {
      try {
        open.set(key, known.get(key) ?? '');
        unstored.delete(key);
      } catch {
        unstored.add(key);
      }
    }
    if (unstored.size > 0) onTrouble('full');
    else if (held > 0) onTrouble(null);
  };
  if (!outer) block();
  return {
    get: (key) => {
      try {
        if (open && !unstored.has(key)) note(key, open.get(key));
      } catch {
        block();
      }
      return known.get(key);
    },
    set: (key, text) => {
      known.set(key, text);
      store(key);
    },
    remove: (key) => {
      known.remove(key);
      const wasHeld = unstored.delete(key);
      try {
        open?.remove(key);
      } catch {
        block();
      }
      if (unstored.size > 0) store();
      else if (wasHeld && open) onTrouble(null);
    },
    keys: () => {
      try {
        return open ? [...new Set([...open.keys(), ...unstored])] : known.keys();
      } catch {
        block();
        return known.keys();
      }
    },
  };
}
