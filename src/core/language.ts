import { isStrings } from './json.ts';

/** The languages of the course: folder names, URL segments and keys of every text in `content`. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The locale in which dates and numbers are written in `language`. */
export function localeOf(language: Language): 'zh-CN' | 'en-GB' {
  return language === 'zh' ? 'zh-CN' : 'en-GB';
}

/** The language `text` is written in: Chinese as soon as there is a Chinese character in it. */
export function languageIn(text: string): Language {
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
}

/** A text in every language of the course. */
export type Text = Readonly<Record<Language, string>>;

type Words = string | readonly string[];

/** `T` with every {@link Text} in it replaced by one language's words. */
export type Localised<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends { readonly zh: infer Chinese extends Words; readonly en: Words }
    ? Chinese
    : { readonly [Key in keyof T]: Localised<T[Key]> };

/** `value` in one language: each `{ zh, en }` in it becomes the words of `language`. */
export function localise<T>(value: T, language: Language): Localised<T> {
  return pick(value, language) as Localised<T>;
}

function pick(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((entry) => pick(entry, language));
  if (typeof value !== 'object' || value === null) return value;
  if ('zh' in value && 'en' in value && isWords(value.zh) && isWords(value.en)) {
    return value[language];
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, pick(entry, language)]),
  );
}

/** Entries that are merely called `zh` and `en` (ids, say) hold texts of their own. */
function isWords(value: unknown): boolean {
  return typeof value === 'string' || isStrings(value);
}
