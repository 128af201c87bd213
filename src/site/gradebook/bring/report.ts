import type { Assignment } from '../../../core/assign/assignment.ts';
import type { Book, Received, Refusal } from '../../../core/class/book.ts';
import type { KeyPair } from '../../../exchange/key.ts';
import type { Imported } from '../import.ts';

/** Hand-ins that are in a book now. */
export interface Taken {
  readonly assignment: Assignment;
  readonly count: number;
}

/** What came of what was brought. */
export interface ReportOf {
  readonly taken: readonly Taken[];
  readonly refused: readonly Refusal[];
  /** Assignments that are new in this browser. */
  readonly assignments: readonly Assignment[];
  /** Keys and whole gradebooks: taken over once the instructor says so. */
  readonly keys: readonly KeyPair[];
  readonly books: readonly Book[];
  readonly stopped: boolean;
}

/** The report on `imported`, of which `received` is in the books of `assignments` now. */
export function reportOn(
  imported: Imported,
  received: readonly Received[],
  assignments: readonly Assignment[],
): ReportOf {
  const taken = assignments
    .map((assignment) => ({
      assignment,
      count: received.filter(({ handIn }) => handIn.assignment === assignment.id).length,
    }))
    .filter(({ count }) => count > 0);
  const { refused, keys, books, stopped } = imported;
  return { taken, refused, assignments: imported.assignments, keys, books, stopped };
}

/** A report and the one on what could not be opened at first, brought again with a key. */
export function joined(before: ReportOf, after: ReportOf): ReportOf {
  return {
    ...before,
    taken: summed([...before.taken, ...after.taken]),
    refused: [...before.refused.filter((one) => !isLocked(one)), ...after.refused],
    stopped: after.stopped,
  };
}

/** Whether nothing but keys was brought: it is about what the report before it could not open. */
export function isKeyAlone({ taken, refused, assignments, keys, books }: ReportOf): boolean {
  return keys.length > 0 && taken.length + refused.length + assignments.length + books.length === 0;
}

/** `before` with the keys of `after` on offer as well. */
export function withKeys(before: ReportOf, after: ReportOf): ReportOf {
  const known = new Set(before.keys.map((key) => key.public));
  return {
    ...before,
    keys: [...before.keys, ...after.keys.filter((key) => !known.has(key.public))],
  };
}

/** `before` once `book`, which was on offer, is merged: so many hand-ins of it were new. */
export function afterMerge(before: ReportOf, book: Book, count: number): ReportOf {
  const taken = count > 0 ? [{ assignment: book.assignment, count }] : [];
  return {
    ...before,
    taken: summed([...before.taken, ...taken]),
    books: before.books.filter((one) => one !== book),
  };
}

function summed(taken: readonly Taken[]): readonly Taken[] {
  const counts = new Map<string, Taken>();
  for (const { assignment, count } of taken) {
    const known = counts.get(assignment.id)?.count ?? 0;
    counts.set(assignment.id, { assignment, count: known + count });
  }
  return [...counts.values()];
}

function isLocked({ why }: Refusal): boolean {
  return why === 'no-key' || why === 'wrong-key';
}
