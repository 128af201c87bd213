import { type Language, localeOf } from '../../core/language.ts';
import { spanOf, spanText } from '../assigned/span.ts';

/** Figures and times in the words of one language. */
export interface Format {
  /** Points, with one decimal at most. */
  readonly points: (value: number) => string;
  /** A share from 0 to 1 as whole per cent. */
  readonly share: (value: number) => string;
  /** A figure with two decimals: discrimination. */
  readonly figure: (value: number) => string;
  /** Ms since 1970 as day and time, by this device's clock and zone. */
  readonly time: (ms: number) => string;
  /** Minutes as people say them: "3 days, 4 hours". */
  readonly span: (minutes: number) => string;
  /** Several as one: "a, b and c". */
  readonly list: (texts: readonly string[]) => string;
}

/** The figures and times of `language`. */
export function formatOf(language: Language): Format {
  const locale = localeOf(language);
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const figure = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'negative',
  });
  const time = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: language === 'zh' ? 'numeric' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    points: (value) => points.format(value),
    share: (value) => share.format(value),
    figure: (value) => figure.format(value).replace('-', '−'),
    time: (ms) => time.format(ms),
    list: (texts) => list.format(texts),
    span: (minutes) => spanText(spanOf(minutes), language),
  };
}
