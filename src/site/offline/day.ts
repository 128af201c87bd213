import { type Language, localeOf } from '../../core/language.ts';

/** The day of an edition (2026-11-22) as it is written in `language`; the same in every time zone. */
export function dayIn(language: Language, day: string): string {
  const locale = localeOf(language);
  const month = language === 'zh' ? 'long' : 'short';
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
