import { isCount, isObject, isTime, type Json, parseJson } from './json.ts';
import type { AnyKind, Mark, Result } from './kind.ts';
import { byObjective, total } from './score.ts';

/** One go at an exercise, from its first move to its end or a reset. Times in ms since 1970. */
export type Attempt = {
  readonly started: number;
  readonly ended: number | null;
  readonly points: number;
  readonly max: number;
  readonly moves: number;
  /** When it was handed in for good, after which nothing of it changes. */
  readonly handed?: number;
};

/** What is kept of one exercise: the only shape written to storage and files. */
export type Saved = {
  readonly format: 1;
  readonly kind: string;
  /** The kind's version that wrote `state`. */
  readonly version: number;
  readonly state: Json;
  /** Oldest first; the last is the present one. */
  readonly attempts: readonly Attempt[];
  /** The result when this was written, so that progress needs no task. */
  readonly result: Result;
  readonly objectives: Readonly<Record<string, Result>>;
  /** When anything was last done about it, in ms since 1970; work of older courses does not say. */
  readonly changed?: number;
};

/** A fresh record of work nobody has begun. */
export function newSaved(kind: AnyKind, state: Json, marks: readonly Mark[]): Saved {
  return {
    format: 1,
    kind: kind.name,
    version: kind.version,
    state,
    attempts: [],
    result: total(marks),
    objectives: byObjective(marks),
  };
}

/** The number of the present attempt, from 1. */
export function attemptOf({ attempts }: Pick<Saved, 'attempts'>): number {
  return Math.max(1, attempts.length);
}

/** Whether the present attempt was handed in for good. */
export function isHanded({ attempts }: Pick<Saved, 'attempts'>): boolean {
  return attempts.at(-1)?.handed !== undefined;
}

/** Whether anything was ever done about it. */
export function isTouched({ attempts }: Pick<Saved, 'attempts'>): boolean {
  return attempts.some(({ moves }) => moves > 0);
}

/**
 * `saved` after one more move (or undo) at time `now` led to `state`. Looking around in what was
 * handed in for good is no part of the attempt.
 */
export function advance(saved: Saved, state: Json, marks: readonly Mark[], now: number): Saved {
  if (isHanded(saved)) return { ...saved, state };
  const result = total(marks);
  const { points, max, done } = result;
  const last = saved.attempts.at(-1);
  const current = last ?? { started: now, ended: null, points, max, moves: 0 };
  const ended = done ? (current.ended ?? now) : null;
  const attempt = { ...current, ended, points, max, moves: current.moves + 1 };
  const attempts = [...saved.attempts.slice(0, -1), attempt];
  return { ...saved, state, attempts, result, objectives: byObjective(marks), changed: now };
}

/** `saved` handed in for good at time `now`, as `state`, which `marks` judge. */
export function handOver(saved: Saved, state: Json, marks: readonly Mark[], now: number): Saved {
  if (isHanded(saved)) return saved;
  const result = total(marks);
  const { points, max } = result;
  const last = saved.attempts.at(-1) ?? { started: now, moves: 0, ended: null };
  const attempt = { ...last, ended: last.ended ?? now, points, max, handed: now };
  const attempts = [...saved.attempts.slice(0, -1), attempt];
  return { ...saved, state, attempts, result, objectives: byObjective(marks), changed: now };
}

/** `saved` begun anew with `state`: the attempt so far is closed and kept. */
export function restart(saved: Saved, state: Json, marks: readonly Mark[], now: number): Saved {
  const { points, max } = total(marks);
  const closed = saved.attempts.map((attempt) => ({ ...attempt, ended: attempt.ended ?? now }));
  const fresh = { started: now, ended: null, points, max, moves: 0 };
  return {
    ...saved,
    state,
    attempts: [...closed, fresh],
    result: total(marks),
    objectives: byObjective(marks),
    changed: now,
  };
}

/** When anything was last done about `saved`, as far as it says; 0 where nothing ever was. */
export function changedOf({ changed, attempts }: Pick<Saved, 'changed' | 'attempts'>): number {
  if (changed !== undefined) return changed;
  const times = attempts.flatMap(({ started, ended, handed }) => [
    started,
    ended ?? 0,
    handed ?? 0,
  ]);
  return Math.max(0, ...times);
}

/** The envelope of saved text; `undefined` when it is not one of ours. Its state is still unchecked. */
export function parseSaved(text: string): Saved | undefined {
  return readSaved(parseJson(text));
}

/** The text of a file that carries the work on one exercise. */
export function writeFile(exercise: string, saved: Saved): string {
  return `${JSON.stringify({ course: COURSE, exercise, ...saved }, null, 2)}\n`;
}

/**
 * What a file made by {@link writeFile} holds; `undefined` for any other text. There is no `saved`
 * in a file of this course that was written in a newer format, or is damaged.
 */
export function parseFile(text: string): { exercise: string; saved?: Saved } | undefined {
  const value = parseJson(text);
  if (!isObject(value) || value['course'] !== COURSE) return undefined;
  const { exercise } = value;
  const saved = readSaved(value);
  if (typeof exercise !== 'string') return undefined;
  return saved ? { exercise, saved } : { exercise };
}

/** How everything that leaves this course as text says where it comes from. */
export const COURSE = 'service-quality';

function readSaved(value: unknown): Saved | undefined {
  if (!isObject(value) || value['format'] !== 1) return undefined;
  const { kind, version, state, attempts, result, objectives, changed } = value;
  if (typeof kind !== 'string' || !isCount(version) || state === undefined) return undefined;
  return {
    format: 1,
    kind,
    version,
    state: state as Json,
    attempts: Array.isArray(attempts) ? attempts.filter(isAttempt) : [],
    result: isResult(result) ? result : { done: false, points: 0, max: 0 },
    objectives: isObject(objectives) ? onlyResults(objectives) : {},
    ...(isTime(changed) ? { changed } : {}),
  };
}

/** Whether `value` is an attempt as {@link advance} writes them. */
export function isAttempt(value: unknown): value is Attempt {
  if (!isObject(value)) return false;
  const { started, ended, points, max, moves, handed } = value;
  return (
    isTime(started) &&
    (ended === null || isTime(ended)) &&
    isPoints(points) &&
    isPoints(max) &&
    isCount(moves) &&
    (handed === undefined || isTime(handed))
  );
}

function isResult(value: unknown): value is Result {
  return (
    isObject(value) &&
    typeof value['done'] === 'boolean' &&
    isPoints(value['points']) &&
    isPoints(value['max'])
  );
}

function isPoints(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function onlyResults(value: Readonly<Record<string, unknown>>): Record<string, Result> {
  const kept = Object.entries(value).filter((entry): entry is [string, Result] =>
    isResult(entry[1]),
  );
  return Object.fromEntries(kept);
}
