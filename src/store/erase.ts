import { deleteDB } from 'idb';
import { recordKey } from './assigned.ts';
import { DB_NAME, openDb } from './db.ts';
import { isTeachersKey } from './desk.ts';
import type { Shelf } from './shelf.ts';
import { workKey } from './work.ts';

/** What this browser keeps of somebody's learning, counted. */
export interface Kept {
  readonly works: number;
  readonly assignments: number;
  readonly asides: number;
  /** Review cards, drafts, the place where one stopped, language and colours. */
  readonly others: number;
}

/** What of `shelf` {@link eraseLearning} would take. */
export function countKept(shelf: Shelf): Kept {
  const keys = shelf.keys().filter((key) => !isTeachersKey(key));
  const count = (start: string) => keys.filter((key) => key.startsWith(start)).length;
  const [works, assignments, asides] = [count(workKey('')), count(recordKey('')), count('aside:')];
  const others = keys.length - works - assignments - asides - count('given:');
  return { works, assignments, asides, others };
}

/** Takes everything of a learner from `shelf`; what only instructors use stays. */
export function eraseLearning(shelf: Shelf): void {
  for (const key of shelf.keys()) if (!isTeachersKey(key)) shelf.remove(key);
}

/** What this browser keeps for an instructor, counted. */
export interface Taught {
  readonly assignments: number;
  readonly handIns: number;
  /** Without them sealed hand-ins can never be opened again. */
  readonly keys: number;
}

/** What {@link eraseTeaching} would take; nothing where the browser stores nothing. */
export async function countTaught(): Promise<Taught> {
  try {
    // Asking for it makes it: where there is none, none is made.
    const all = await indexedDB.databases?.();
    if (all && !all.some(({ name }) => name === DB_NAME)) return NOTHING;
    const db = await openDb();
    const [assignments, handIns, keys] = await Promise.all([
      db.count('assignments'),
      db.count('received'),
      db.count('keys'),
    ]);
    return { assignments, handIns, keys };
  } catch {
    return NOTHING;
  }
}

/**
 * Takes the gradebooks, assignments and keys of an instructor, and what `shelf` has for them. Other
 * tabs let go of the database as soon as they hear of it. Rejects where the browser refuses.
 */
export async function eraseTeaching(shelf: Shelf): Promise<void> {
  await deleteDB(DB_NAME);
  for (const key of shelf.keys()) if (isTeachersKey(key)) shelf.remove(key);
}

const NOTHING: Taught = { assignments: 0, handIns: 0, keys: 0 };
