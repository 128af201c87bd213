import { type Assignment, FIELDS, HAND_IN_LIMITS } from '../../core/assign/assignment.ts';
import type { HandedWork, HandIn } from '../../core/assign/hand-in.ts';
import type { Language } from '../../core/language.ts';
import { isTouched, type Saved } from '../../core/saved.ts';
import { total } from '../../core/score.ts';
import { isBlind } from '../../store/given.ts';
import type { AssignedRecord, Receipt, ReceiptLine } from '../../store/record.ts';
import type { Place } from './place.ts';
import { answersIn } from './progress.ts';

/** Whether handing in closes the work: where answers are not judged before. */
export function closes({ feedback }: Pick<Assignment, 'feedback'>): boolean {
  return feedback !== 'at-once';
}

/** What the student hands in at time `at`: every exercise anything was done about, as it stands. */
export function buildHandIn(
  record: AssignedRecord,
  places: readonly Place[],
  language: Language,
  at: number,
): HandIn {
  const { assignment, seed, device, begun } = record;
  const works = places.flatMap((place): HandedWork[] => {
    const { head, kind } = place;
    const { version, state, attempts } = finalOf(assignment, place, at);
    if (!isTouched({ attempts })) return [];
    const log = attempts.slice(-HAND_IN_LIMITS.log);
    const { id, edition } = head;
    return [{ exercise: id, edition, kind: kind.name, version, state, attempts: log }];
  });
  return {
    assignment: assignment.id,
    student: studentIn(record),
    device,
    seed,
    language,
    begun,
    handed: at,
    turn: nextTurn(record),
    works,
  };
}

/** The receipt of what {@link buildHandIn} made; call it before anything else is changed. */
export function receiptOf(
  assignment: Assignment,
  { handed, turn, student }: HandIn,
  places: readonly Place[],
  { fingerprint, token }: { readonly fingerprint: string; readonly token: string },
): Receipt {
  const works = places.map((place): ReceiptLine => {
    const { state } = finalOf(assignment, place, handed);
    const line = { exercise: place.head.id, ...answersIn(place, state) };
    if (isBlind(assignment, true)) return line;
    const { points, max } = total(place.kind.grade(place.given.task(true), state));
    return max > 0 ? { ...line, points, max } : line;
  });
  return { fingerprint, handed, turn, student, works, token, sent: null };
}

/** Fields that must be filled in and are not, in the order they are asked. */
export function missingFields({ assignment, fields }: AssignedRecord) {
  return FIELDS.filter((field) => assignment.ask[field] === 'required' && !fields[field]?.trim());
}

/** 1 for the first time, 2 for the second … */
export function nextTurn({ receipts }: Pick<AssignedRecord, 'receipts'>): number {
  return (receipts.at(-1)?.turn ?? 0) + 1;
}

function finalOf(assignment: Assignment, { work }: Place, at: number): Saved {
  return closes(assignment) ? work.finished(at) : work.$snapshot.get().saved;
}

function studentIn({ assignment, fields }: AssignedRecord): HandIn['student'] {
  const asked = FIELDS.filter((field) => assignment.ask[field] !== undefined);
  const filled = asked.map((field) => [field, fields[field]?.trim() ?? ''] as const);
  return Object.fromEntries(filled.filter(([, text]) => text !== ''));
}
