import { isCount, isObject, isTime, type Unknowns } from '../json.ts';
import {
  type Assignment,
  COLLECT,
  FEEDBACK,
  FIELDS,
  type Field,
  LIMITS,
  type Part,
} from './assignment.ts';
import { isId } from './id.ts';

/**
 * The one guarded door for assignments from links, files and storage: a copy of `value` with
 * nothing else in it; `undefined` unless it is an assignment in every particular.
 */
export function asAssignment(value: unknown): Assignment | undefined {
  if (!isObject(value)) return undefined;
  const { id, title, note, due, zone, attempts, hints, feedback, seed, collect, key } = value;
  const parts = asParts(value['parts']);
  const ask = asAsk(value['ask']);
  if (!isId(id) || !parts || !ask) return undefined;
  if (!isText(title, LIMITS.title) || !isText(note, LIMITS.note)) return undefined;
  if (due !== null && !isDue(due)) return undefined;
  if (!isText(zone, LIMITS.zone) || !ZONE.test(zone) || (due === null && zone)) return undefined;
  if (!isCount(attempts) || attempts > LIMITS.attempts || typeof hints !== 'boolean') {
    return undefined;
  }
  if (!isOneOf(FEEDBACK, feedback) || !isOneOf(COLLECT, collect)) return undefined;
  if (seed !== null && !isCount(seed)) return undefined;
  if (collect === 'sealed' ? !isKey(key) : key !== '') return undefined;
  return {
    ...{ id, title, note, parts, due, zone, attempts, hints, feedback, seed, ask, collect },
    key: key as string,
  };
}

/** Whether `value` names an exercise or a scene: small letters, digits and hyphens between them. */
export function isName(value: unknown): value is string {
  return isText(value, LIMITS.name) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

/** Whether `value` is half a key: 32 bytes in base64url. */
export function isKey(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{42}[AEIMQUYcgkosw048]$/.test(value);
}

/** Whether `value` is a text of at most `most` UTF-16 units. */
export function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most;
}

/** Whether `value` is one of `all`. */
export function isOneOf<const T extends string>(all: readonly T[], value: unknown): value is T {
  return (all as readonly unknown[]).includes(value);
}

/** An exercise this course does not have, as the code by which a link named it: '~5f3c01'. */
export const UNKNOWN = /^~[0-9a-f]{6}$/;

/** The characters of a time zone's name, or none; whether there is such a zone browsers know. */
const ZONE = /^([A-Za-z][\w+-]*(\/[\w+-]+)*)?$/;

const MINUTE = 60_000;

function isDue(value: unknown): value is number {
  return isTime(value) && value % MINUTE === 0;
}

function asParts(value: unknown): readonly Part[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > LIMITS.parts) return undefined;
  const parts = value.map(asPart).filter((part) => part !== undefined);
  const once = new Set(parts.map(({ exercise }) => exercise));
  return once.size === value.length ? parts : undefined;
}

function asPart(value: unknown): Part | undefined {
  if (!isObject(value)) return undefined;
  const { exercise, scene, items } = value;
  if (!isName(exercise) && !(typeof exercise === 'string' && UNKNOWN.test(exercise))) {
    return undefined;
  }
  if (scene !== undefined && !isName(scene)) return undefined;
  if (items !== undefined && !(isCount(items) && items > 0 && items <= LIMITS.items)) {
    return undefined;
  }
  return {
    exercise,
    ...(scene === undefined ? {} : { scene }),
    ...(items === undefined ? {} : { items }),
  };
}

function asAsk(value: unknown): Assignment['ask'] | undefined {
  if (!isObject(value)) return undefined;
  const asked = FIELDS.filter((field) => value[field] !== undefined);
  const ask: { [field in Field]?: 'required' | 'optional' } = {};
  for (const field of asked) {
    const how = (value as Unknowns)[field];
    if (how !== 'required' && how !== 'optional') return undefined;
    ask[field] = how;
  }
  return ask;
}
