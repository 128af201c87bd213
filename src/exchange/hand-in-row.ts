import { FIELDS } from '../core/assign/assignment.ts';
import type { HandedWork, HandIn } from '../core/assign/hand-in.ts';
import { asHandIn } from '../core/assign/read-hand-in.ts';
import type { Json } from '../core/json.ts';
import type { Attempt } from '../core/saved.ts';

/**
 * A hand-in as a list, for a short code and so that the same hand-in always gives the same bytes:
 * `[assignment, [name, number, class], device, seed, language, begun, handed, turn, works]`, each
 * work `[exercise, edition, kind, version, state, attempts]`, each attempt `[started, ended, points,
 * max, moves, handed]`. What was not asked for or does not apply is null; times in ms since 1970.
 */
export function toRow(handIn: HandIn): Json {
  const { assignment, student, device, seed, language, begun, handed, turn, works } = handIn;
  const asked = FIELDS.map((field) => student[field] ?? null);
  return [assignment, asked, device, seed, language, begun, handed, turn, works.map(workRow)];
}

/** The hand-in behind a list of {@link toRow}; `undefined` for anything else. */
export function fromRow(row: unknown): HandIn | undefined {
  const [assignment, asked, device, seed, language, begun, handed, turn, works] = list(row);
  const answers = list(asked);
  const student = FIELDS.flatMap((field, place) =>
    answers[place] === null ? [] : [[field, answers[place]]],
  );
  return asHandIn({
    ...{ assignment, device, seed, language, begun, handed, turn },
    student: Object.fromEntries(student),
    works: Array.isArray(works) ? works.map(fromWorkRow) : undefined,
  });
}

function workRow({ exercise, edition, kind, version, state, attempts }: HandedWork): Json {
  return [exercise, edition, kind, version, state, attempts.map(attemptRow)];
}

function fromWorkRow(row: unknown): unknown {
  const [exercise, edition, kind, version, state, attempts] = list(row);
  return {
    ...{ exercise, edition, kind, version, state },
    attempts: Array.isArray(attempts) ? attempts.map(fromAttemptRow) : undefined,
  };
}

function attemptRow({ started, ended, points, max, moves, handed }: Attempt): Json {
  return [started, ended, points, max, moves, handed ?? null];
}

function fromAttemptRow(row: unknown): unknown {
  const [started, ended, points, max, moves, handed] = list(row);
  return { started, ended, points, max, moves, ...(handed === null ? {} : { handed }) };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
