import { isCount, isObject, isTime } from '../json.ts';
import { LANGUAGES } from '../language.ts';
import { isAttempt } from '../saved.ts';
import { FIELDS, type Field, HAND_IN_LIMITS, LIMITS } from './assignment.ts';
import type { HandedWork, HandIn } from './hand-in.ts';
import { isId } from './id.ts';
import { isName, isOneOf, isText } from './read.ts';

/**
 * The one guarded door for hand-ins from links, files and storage: a copy of `value` with nothing
 * else in it; `undefined` unless it is a hand-in in every particular. The states in it are JSON and
 * nothing more: only their kind can tell whether they mean anything.
 */
export function asHandIn(value: unknown): HandIn | undefined {
  if (!isObject(value)) return undefined;
  const { assignment, device, seed, language, begun, handed, turn } = value;
  const student = asStudent(value['student']);
  const works = asWorks(value['works']);
  if (!isId(assignment) || !student || !works) return undefined;
  if (!isText(device, HAND_IN_LIMITS.word) || !isCount(seed) || !isOneOf(LANGUAGES, language)) {
    return undefined;
  }
  if (!isTime(begun) || !isTime(handed) || !isCount(turn) || turn === 0) return undefined;
  return { assignment, student, device, seed, language, begun, handed, turn, works };
}

/** How deep a state may be nested: far more than any kind needs, far less than a stack holds. */
const DEEPEST = 50;

function asStudent(value: unknown): HandIn['student'] | undefined {
  if (!isObject(value)) return undefined;
  const student: { [field in Field]?: string } = {};
  for (const field of FIELDS) {
    const text = value[field];
    if (text === undefined) continue;
    if (!isText(text, HAND_IN_LIMITS.field)) return undefined;
    student[field] = text;
  }
  return student;
}

function asWorks(value: unknown): readonly HandedWork[] | undefined {
  if (!Array.isArray(value) || value.length > LIMITS.parts) return undefined;
  const works = value.map(asWork).filter((work) => work !== undefined);
  const once = new Set(works.map(({ exercise }) => exercise));
  return once.size === value.length ? works : undefined;
}

function asWork(value: unknown): HandedWork | undefined {
  if (!isObject(value)) return undefined;
  const { exercise, edition, kind, version, state, attempts } = value;
  if (
    !isName(exercise) ||
    !isText(edition, HAND_IN_LIMITS.word) ||
    !isText(kind, HAND_IN_LIMITS.word)
  ) {
    return undefined;
  }
  if (!isCount(version) || !isJson(state, DEEPEST)) return undefined;
  if (
    !Array.isArray(attempts) ||
    attempts.length > HAND_IN_LIMITS.log ||
    !attempts.every(isAttempt)
  ) {
    return undefined;
  }
  const log = attempts.map(({ started, ended, points, max, moves, handed }) => ({
    ...{ started, ended, points, max, moves },
    ...(handed === undefined ? {} : { handed }),
  }));
  return { exercise, edition, kind, version, state, attempts: log };
}

function isJson(value: unknown, deepest: number): value is HandedWork['state'] {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || deepest === 0) return false;
  return Object.values(value).every((inner) => isJson(inner, deepest - 1));
}
