const STEPS = [
  ['year', 365],
  ['month', 30],
  ['week', 7],
  ['day', 1],
] as const;

const DAY = 86_400_000;

/**
 * How long ago `day` (2026-11-22) was at `now`, in plain words: “3 months ago”. Undefined on the
 * day itself and where a clock is wrong.
 */
export function ageOf(day: string, now: number, locale: string): string | undefined {
  const days = Math.floor((now - Date.parse(`${day}T00:00:00Z`)) / DAY);
  const step = STEPS.find(([, length]) => days >= length);
  if (!step) return undefined;
  const [unit, length] = step;
  return new Intl.RelativeTimeFormat(locale).format(-Math.floor(days / length), unit);
}
