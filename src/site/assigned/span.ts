import { type Language, localeOf } from '../../core/language.ts';

/** A stretch of time in at most two units, as people say it: 3 days 4 hours, 40 minutes. */
export type Span = readonly { readonly unit: 'day' | 'hour' | 'minute'; readonly count: number }[];

/** How a due time stands to the present, in ms since 1970: how much is left, or how late it is. */
export function dueIn(due: number, now: number): { readonly late: boolean; readonly span: Span } {
  // A minute that has begun is still there to be used, and counts as late once it has passed.
  return { late: now > due, span: spanOf(Math.ceil(Math.abs(due - now) / MINUTE)) };
}

/** `minutes` in days and hours, hours and minutes, or minutes (1 at least). */
export function spanOf(minutes: number): Span {
  const whole = Math.max(1, Math.floor(minutes));
  const [days, hours] = [Math.floor(whole / DAY), Math.floor((whole % DAY) / HOUR)];
  const parts = [
    { unit: 'day', count: days },
    { unit: 'hour', count: hours },
    // Who has days left does not count minutes.
    { unit: 'minute', count: days > 0 ? 0 : whole % HOUR },
  ] as const;
  return parts.filter(({ count }) => count > 0);
}

/** `span` in words: "3 days, 4 hours", "3天4小时". */
export function spanText(span: Span, language: Language): string {
  const isChinese = language === 'zh';
  const locale = localeOf(language);
  const parts = span.map(({ unit, count }) => {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
    return isChinese ? format.format(count).replace(/\s/g, '') : format.format(count);
  });
  return parts.join(isChinese ? '' : ', ');
}

const MINUTE = 60_000;
/** In minutes. */
const HOUR = 60;
const DAY = 24 * HOUR;
