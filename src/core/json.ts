/** What can be written to storage, a link or a file and read back the same. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A plain object of unknown content: the first step of reading anything from outside. */
export type Unknowns = { readonly [key: string]: unknown };

/** Whether `value` is a plain object (not null, not an array). */
export function isObject(value: unknown): value is Unknowns {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether `value` is a list of strings. */
export function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

/** Whether `value` is a whole number that is safe to count with, and not negative. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Whether `value` is a moment in ms since 1970 that a `Date` can hold: any other one throws there. */
export function isTime(value: unknown): value is number {
  return isCount(value) && value <= LAST;
}

/** The last moment of a `Date` (ECMA-262, “Time Values and Time Range”). */
const LAST = 8.64e15;

/** Parses JSON text; `undefined` for anything that is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
