import { type Language, localeOf } from '../../core/language.ts';

/** A moment by the clocks of `zone`, with how far they are from UTC: "… 6 March 2026 at 18:00 (UTC+8)". */
export function momentText(at: number, zone: string, language: Language): string {
  const text = format(at, language, { timeZone: zone, ...LONG });
  const shift = offset(at, zone);
  return language === 'zh' ? `${text}（${shift}）` : `${text} (${shift})`;
}

/** A moment by this computer's clock, for lists. */
export function shortMoment(at: number, language: Language): string {
  return format(at, language, { dateStyle: 'medium', timeStyle: 'short' });
}

/** A moment by the clocks of `zone`, as short as it goes. */
export function shortIn(at: number, zone: string, language: Language): string {
  return format(at, language, { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' });
}

const LONG = {
  weekday: 'long',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

/** "UTC+8", "UTC-3:30", or "UTC" itself. */
function offset(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' });
  const name = parts.formatToParts(at).find(({ type }) => type === 'timeZoneName');
  return name?.value.replace('GMT', 'UTC') ?? zone;
}

function format(at: number, language: Language, options: Intl.DateTimeFormatOptions): string {
  const locale = localeOf(language);
  return new Intl.DateTimeFormat(locale, options).format(at);
}
