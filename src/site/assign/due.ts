import { tzOffset } from '@date-fns/tz';

/** A moment in ms since 1970, and whether the clocks of the zone skip the time that was asked for. */
export type Due = { readonly at: number; readonly skipped: boolean };

/**
 * The moment at which clocks in `zone` show `local` ("2026-03-06T18:00", as `datetime-local` has it);
 * `undefined` for anything else. A time that comes twice, as summer time ends, is the later one; one
 * that is skipped, as it begins, is as much later as the clocks are put forward.
 */
export function dueAt(local: string, zone: string): Due | undefined {
  const shown = SHAPE.test(local) ? Date.parse(`${local}Z`) : Number.NaN;
  const before = shown - tzOffset(zone, new Date(shown - DAY)) * MINUTE;
  const after = shown - tzOffset(zone, new Date(shown + DAY)) * MINUTE;
  if (!Number.isFinite(before + after)) return undefined;
  const fitting = [before, after].filter((at) => clockAt(at, zone) === shown);
  return { at: Math.max(...(fitting.length ? fitting : [before])), skipped: fitting.length === 0 };
}

/**
 * What clocks in `zone` show at `at`, as `datetime-local` has it; '' for a zone this browser does not
 * know and for a year of more than four digits.
 */
export function localTime(at: number, zone: string): string {
  const shown = new Date(clockAt(at, zone));
  const text = Number.isNaN(shown.getTime()) ? '' : shown.toISOString();
  return SHAPE.test(text.slice(0, MINUTES)) ? text.slice(0, MINUTES) : '';
}

/** Whether this browser knows the time zone `zone`. */
export function isZone(zone: string): boolean {
  return Number.isFinite(tzOffset(zone, new Date()));
}

/** The zone this browser is set to. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Zones many teachers are in, as far as this browser knows them, without their `own`. */
export function commonZones(own: string): readonly string[] {
  return COMMON.filter((zone) => zone !== own && isZone(zone));
}

/** Every zone there is to choose from, `wanted` among them whatever the browser knows. */
export function zones(wanted: readonly string[]): readonly string[] {
  return [...new Set([...wanted, ...Intl.supportedValuesOf('timeZone'), 'UTC'])].sort();
}

/** Those that links spell shortest, the shortest first. */
const COMMON = [
  'Asia/Shanghai',
  'UTC',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Zurich',
  'Europe/Paris',
  'Europe/Madrid',
  'Asia/Hong_Kong',
  'Asia/Taipei',
  'Asia/Singapore',
  'Asia/Kuala_Lumpur',
  'Asia/Tokyo',
  'Australia/Sydney',
  'America/New_York',
  'America/Toronto',
  'America/Los_Angeles',
];

/** How many characters tell a time to the minute. */
const MINUTES = 'yyyy-mm-ddThh:mm'.length;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const SHAPE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:00)?$/;

/** The reading of the clocks in `zone` at `at`, as if it were UTC. */
function clockAt(at: number, zone: string): number {
  return at + tzOffset(zone, new Date(at)) * MINUTE;
}
