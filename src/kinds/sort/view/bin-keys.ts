/** The keys of the bins in their order: digits as far as they go, then letters. */
const KEYS = '123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The key that puts a card into the bin at `index`; '' where there are more bins than keys. */
export function keyOf(index: number): string {
  return KEYS.charAt(index);
}

/** The place of the bin that `key`, as a keyboard event names it, stands for; -1 if for none. */
export function binOfKey(key: string): number {
  return key.length === 1 ? KEYS.indexOf(key.toUpperCase()) : -1;
}
