import { type Language, localeOf } from '../../core/language.ts';

/** Figures and times of the review in the words of one language. */
export interface Format {
  /** A stretch of time as people say it, rounded: "10 min", "3 days", "1.2 months". */
  readonly span: (ms: number) => string;
  /** A share from 0 to 1 as whole per cent. */
  readonly share: (value: number) => string;
  /** A day, short: "Mon 24 Nov". */
  readonly day: (time: number) => string;
  /** Several names in a row. */
  readonly names: (names: readonly string[]) => string;
  /** The time of day. */
  readonly clock: (time: number) => string;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Up to where each unit is said, and how long it is. */
const UNITS = [
  { unit: 'minute', ms: MINUTE, to: 60 * MINUTE },
  { unit: 'hour', ms: 60 * MINUTE, to: DAY },
  { unit: 'day', ms: DAY, to: 31 * DAY },
  { unit: 'month', ms: 30.44 * DAY, to: 365 * DAY },
  { unit: 'year', ms: 365.25 * DAY, to: Number.POSITIVE_INFINITY },
] as const;

export function formatOf(language: Language): Format {
  const locale = localeOf(language);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: language === 'zh' ? 'numeric' : 'short',
  });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  return {
    span: (ms) => {
      const { unit, ms: size } = UNITS.find(({ to }) => ms < to) ?? UNITS[4];
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        unitDisplay: language === 'zh' ? 'long' : 'short',
        maximumFractionDigits: unit === 'month' || unit === 'year' ? 1 : 0,
      }).format(Math.max(1, ms / size));
    },
    names: (names) => names.join(language === 'zh' ? '、' : ', '),
    share: (value) => share.format(value),
    day: (time) => day.format(time),
    clock: (time) => clock.format(time),
  };
}
