/** The interface words of one language, by key; `{name}` in them is filled in. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Words from a table; a key that is missing shows itself, so that it is seen and mended. */
export function wordsFrom(table: Readonly<Record<string, string>>): Words {
  return (key, values = {}) =>
    (table[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(values[name] ?? whole),
    );
}
