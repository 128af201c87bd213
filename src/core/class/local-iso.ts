/**
 * A moment (ms since 1970) as ISO 8601 local time to the minute, '2026-03-01T08:05', on the clocks
 * of `zone`: an IANA name, or '' for the zone of this device, which also stands in for a zone it
 * does not know.
 */
export function localIso(ms: number, zone: string): string {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, value]),
  );
  const [year, month, day, hour, minute] = (
    ['year', 'month', 'day', 'hour', 'minute'] as const
  ).map((type) => parts.get(type) ?? '');
  return `${year?.padStart(4, '0')}-${month}-${day}T${hour}:${minute}`;
}

const known = new Map<string, Intl.DateTimeFormat>();

/** Making one takes far longer than using it. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const format = known.get(zone) ?? make(zone);
  known.set(zone, format);
  return format;
}

function make(zone: string): Intl.DateTimeFormat {
  const options = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    calendar: 'gregory',
    numberingSystem: 'latn',
  } as const;
  try {
    return new Intl.DateTimeFormat('en', zone ? { ...options, timeZone: zone } : options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
