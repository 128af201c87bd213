import type { Notes, Received } from '../core/class/book.ts';
import { NO_NOTES } from '../core/class/merge.ts';
import { asNotes, asReceived } from '../core/class/read-book.ts';
import type { Db } from './db.ts';

/** So many at a time go in or out, so that the page has its turns in between. */
const CHUNK = 50;

/** Fingerprints of everything received, by assignment. */
export async function storedFingerprints(
  db: Db,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const prints = new Map<string, Set<string>>();
  for (const [assignment, fingerprint] of await db.getAllKeys('received')) {
    prints.set(assignment, (prints.get(assignment) ?? new Set()).add(fingerprint));
  }
  return prints;
}

/** Everything received for `assignment`, by fingerprint; what is no hand-in is left out. */
export async function storedReceived(db: Db, assignment: string): Promise<readonly Received[]> {
  const { store } = db.transaction('received');
  const all: Received[] = [];
  for (let after = ''; ; ) {
    const range = rangeOf(assignment, after);
    const some = await store.getAll(range, CHUNK);
    all.push(...some.flatMap((one) => asReceived(one) ?? []));
    if (some.length < CHUNK) return all;
    after = some.at(-1)?.fingerprint ?? '';
  }
}

/** Puts hand-ins by, all or none of them; one that is there is replaced. */
export async function storeReceived(db: Db, received: readonly Received[]): Promise<void> {
  const work = db.transaction('received', 'readwrite');
  const put = async () => {
    for (let from = 0; from < received.length; from += CHUNK) {
      const some = received.slice(from, from + CHUNK);
      await Promise.all(
        some.map((one) => work.store.put({ ...one, assignment: one.handIn.assignment })),
      );
    }
  };
  await Promise.all([put(), work.done]);
}

/** What the instructor has added to the hand-ins of `assignment`. */
export async function storedNotes(db: Db, assignment: string): Promise<Notes> {
  return asNotes(await db.get('notes', assignment)) ?? NO_NOTES;
}

/** Puts what `change` makes of the notes in their place; no other tab comes in between. */
export async function changeStoredNotes(
  db: Db,
  assignment: string,
  change: (notes: Notes) => Notes,
): Promise<void> {
  const work = db.transaction('notes', 'readwrite');
  const notes = change(asNotes(await work.store.get(assignment)) ?? NO_NOTES);
  await Promise.all([work.store.put({ ...notes, assignment }), work.done]);
}

/** Removes one hand-in. */
export async function dropOne(db: Db, assignment: string, fingerprint: string): Promise<void> {
  await db.delete('received', [assignment, fingerprint]);
}

/** Removes all hand-ins of `assignment`, and the notes on them. */
export async function dropAll(db: Db, assignment: string): Promise<void> {
  const work = db.transaction(['received', 'notes'], 'readwrite');
  await Promise.all([
    work.objectStore('received').delete(rangeOf(assignment)),
    work.objectStore('notes').delete(assignment),
    work.done,
  ]);
}

/** The keys of all hand-ins of `assignment` after the one with the fingerprint `after`. */
export function rangeOf(assignment: string, after = ''): IDBKeyRange {
  // In the order of keys a list comes after every text.
  return IDBKeyRange.bound([assignment, after], [assignment, []], after !== '');
}
