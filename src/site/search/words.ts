/** What the dialog says: keys of the interface words, without their `search.`. `terms` is a list with `|` between. */
export const DIALOG_WORDS = [
  'title',
  'placeholder',
  'close',
  'try',
  'terms',
  'one',
  'many',
  'parts',
  'some',
  'none',
  'advice',
  'error',
  'remedy',
  'retry',
  'more',
  'move',
  'follow',
  'leave',
] as const;

/** The dialog's words in the language of the page. */
export type SearchWords = Readonly<Record<(typeof DIALOG_WORDS)[number], string>>;

/** `text` with `{name}` replaced by what `values` has for it. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
