const seen = new WeakMap<object, Set<string>>();

/** Whether `name` is asked about for the first time on `page` (its `Astro.locals`). */
export function isFirst(page: object, name: string): boolean {
  const names = seen.get(page) ?? new Set();
  seen.set(page, names);
  if (names.has(name)) return false;
  names.add(name);
  return true;
}
