/** A whole number from text (FNV-1a, 32 bits): the same text gives the same number everywhere. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** A seeded source of numbers in [0, 1) (Mulberry32, T. Ettinger, public domain). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** `list` in an order that depends on `seed` alone (Fisher–Yates). */
export function shuffle<T>(list: readonly T[], seed: number): readonly T[] {
  const next = random(seed);
  const shuffled = [...list];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const pick = Math.floor(next() * (last + 1));
    const held = shuffled[last] as T;
    shuffled[last] = shuffled[pick] as T;
    shuffled[pick] = held;
  }
  return shuffled;
}
