import type { Assignment } from '../../core/assign/assignment.ts';
import type { Language } from '../../core/language.ts';
import { parseFile } from '../../core/saved.ts';
import { type Assigned, openAssigned } from '../../store/assigned.ts';
import { putAssignedFile, readAssignedFile } from '../../store/assigned-file.ts';
import type { Shelf } from '../../store/shelf.ts';
import { type Library, openPlaces, type Place } from './place.ts';

/** An assignment opened by a student: the record, and the work on each exercise. */
export interface Session {
  readonly assignment: Assignment;
  readonly record: Assigned;
  readonly places: readonly Place[];
  /** Exercises this course does not have. */
  readonly missing: readonly string[];
  readonly shelf: Shelf;
  /** Whether it is only looked at: nothing is kept, nothing can be handed in. */
  readonly preview: boolean;
  readonly language: Language;
}

/** Opens `assignment` on `shelf`. */
export async function openSession(
  library: Library,
  assignment: Assignment,
  shelf: Shelf,
  preview: boolean,
  language: Language,
): Promise<Session> {
  const record = openAssigned(assignment, shelf);
  const { seed } = record.$record.get();
  const opened = await openPlaces(library, assignment, seed, shelf, language);
  return { assignment, record, ...opened, shelf, preview, language };
}

/** Takes over what other tabs have kept meanwhile. */
export function refreshSession({ record, places }: Session): void {
  record.refresh();
  for (const { work } of places) work.refresh();
}

/**
 * Puts the text of a file in place of what is kept of `assignment`, or answers why it cannot be;
 * then the session is to be opened anew.
 */
export function takeFile(
  { id }: Pick<Assignment, 'id'>,
  shelf: Shelf,
  text: string,
): 'not-a-file' | 'other-assignment' | undefined {
  const file = readAssignedFile(text);
  if (!file) return parseFile(text) ? 'other-assignment' : 'not-a-file';
  if (file.record.assignment.id !== id) return 'other-assignment';
  putAssignedFile(file, shelf);
  return undefined;
}
