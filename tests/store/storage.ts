/** What a fake storage refuses. */
export interface Refusals {
  /** Throws on every reading and removing as well as on writing. */
  readonly blocked?: (use: 'get' | 'set' | 'remove' | 'key') => boolean;
  /** The number of characters, keys included, that it has room for. */
  readonly room?: number;
}

/** Web Storage in memory that a test can look into and that can refuse like a browser's. */
export function fakeStorage(
  texts: Map<string, string> = new Map(),
  { blocked = () => false, room = Number.POSITIVE_INFINITY }: Refusals = {},
): Storage {
  const guard = (use: Parameters<typeof blocked>[0]) => {
    if (blocked(use)) throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  return {
    get length() {
      guard('key');
      return texts.size;
    },
    key(index) {
      guard('key');
      return [...texts.keys()][index] ?? null;
    },
    getItem(key) {
      guard('get');
      return texts.get(key) ?? null;
    },
    setItem(key, text) {
      guard('set');
      const others = [...texts].filter(([name]) => name !== key);
      if (size([...others, [key, text]]) > room) {
        throw new DOMException('Exceeded the quota.', 'QuotaExceededError');
      }
      texts.set(key, text);
    },
    removeItem(key) {
      guard('remove');
      texts.delete(key);
    },
    clear: () => texts.clear(),
  };
}

/** How many characters `entries` take up. */
export function size(entries: Iterable<readonly [string, string]>): number {
  return [...entries].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
}
