import type { Assignment } from '../core/assign/assignment.ts';
import type { Language } from '../core/language.ts';
import { asKeyPair, type KeyPair } from '../exchange/key.ts';
import { rangeOf } from './book-db.ts';
import { type Kept, openDb } from './db.ts';
import type { Shelf } from './shelf.ts';

/** A kept assignment in the list of them, with how many hand-ins its gradebook has. */
export type Shown = Kept & { readonly handIns: number };

/** Every assignment kept in this browser, the newest first. Rejects where nothing can be stored. */
export async function keptAssignments(): Promise<readonly Shown[]> {
  const db = await openDb();
  const all = await db.getAll('assignments');
  const shown = all.map(async (kept) => ({
    ...kept,
    handIns: await db.countFromIndex('received', 'assignment', kept.id),
  }));
  return (await Promise.all(shown)).sort((a, b) => b.changed - a.changed);
}

/**
 * Keeps `assignment`, in place of what was kept under its id. `given`: handed out just now, and not
 * only put by for later.
 */
export async function keepAssignment(
  assignment: Assignment,
  language: Language,
  given: boolean,
  now: number = Date.now(),
): Promise<void> {
  const { store } = (await openDb()).transaction('assignments', 'readwrite');
  const before = await store.get(assignment.id);
  const { id } = assignment;
  const handed = given ? now : (before?.given ?? null);
  await store.put({ id, assignment, language, changed: now, given: handed });
}

/** Removes an assignment and its gradebook: hand-ins and the instructor's notes. */
export async function dropAssignment(id: string): Promise<void> {
  const stores = ['assignments', 'received', 'notes'] as const;
  const work = (await openDb()).transaction(stores, 'readwrite');
  await Promise.all([
    work.objectStore('received').delete(rangeOf(id)),
    work.objectStore('notes').delete(id),
    work.objectStore('assignments').delete(id),
    work.done,
  ]);
}

/** Every key of this browser, the newest first: work sealed for an older one can still be opened. */
export async function allKeys(): Promise<readonly KeyPair[]> {
  const keys = await (await openDb()).getAll('keys');
  return keys.flatMap((pair) => asKeyPair(pair) ?? []).sort((a, b) => b.made - a.made);
}

/** Adds a key to those of this browser. */
export async function addKey(pair: KeyPair): Promise<void> {
  await (await openDb()).put('keys', pair);
}

/** The key new assignments are sealed for: the one chosen last, else the newest of `keys`. */
export function keyInUse(keys: readonly KeyPair[], shelf: Shelf): KeyPair | undefined {
  const chosen = shelf.get(KEY_IN_USE);
  return keys.find((pair) => pair.public === chosen) ?? keys[0];
}

/** Seals new assignments for the key whose public half this is. */
export function useFromNowOn(key: string, shelf: Shelf): void {
  shelf.set(KEY_IN_USE, key);
}

/** Whether the instructor has this key as a file. */
export function isInFile(key: string, shelf: Shelf): boolean {
  return shelf.get(KEY_IN_FILE + key) !== null;
}

/** Notes that the instructor has this key as a file. */
export function noteInFile(key: string, shelf: Shelf): void {
  shelf.set(KEY_IN_FILE + key, '');
}

/** The shelf's key for the assignment being put together. */
export const DRAFT_KEY = 'draft';

/** The shelf's key for the address at which students find the course, where it is not this page's. */
export const HOSTED_KEY = 'hosted';

const KEY_IN_USE = 'key';
const KEY_IN_FILE = 'key-in-file:';

/** Whether `key` is one of those that only an instructor's pages use. */
export function isTeachersKey(key: string): boolean {
  return [DRAFT_KEY, HOSTED_KEY, KEY_IN_USE].includes(key) || key.startsWith(KEY_IN_FILE);
}
