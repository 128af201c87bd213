import { exercises } from 'virtual:exercises';
import { type Language, localeOf } from '../core/language.ts';
import { type Words, wordsFrom } from '../ui/words.ts';
import { siteUrl } from './site-url.ts';

/** How a page about somebody's own work speaks of it. */
export interface CourseSpeech {
  readonly words: Words;
  readonly language: Language;
  readonly points: (value: number) => string;
  /** Ms since 1970 as a day, in full and short enough for a table. */
  readonly day: (ms: number) => string;
  readonly shortDay: (ms: number) => string;
  /** The title of an exercise; its id where the course has none of that name. */
  readonly title: (exercise: string) => string;
  /** The address of an exercise's own page. */
  readonly exerciseAt: (exercise: string) => string;
}

/** The speech of a page in `language` that knows the words of `table`. */
export function courseSpeech(
  language: Language,
  table: Readonly<Record<string, string>>,
): CourseSpeech {
  const locale = localeOf(language);
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const shortDay = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  return {
    words: wordsFrom(table),
    language,
    points: (value) => points.format(value),
    day: (ms) => day.format(ms),
    shortDay: (ms) => shortDay.format(ms),
    title: (id) => exercises.find((one) => one.id === id)?.title[language] ?? id,
    exerciseAt: (id) => siteUrl(`${language}/exercises/${id}.html`),
  };
}
