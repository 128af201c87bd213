import type { Notes, Received } from '../core/class/book.ts';
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

/** Everything received for `assignment`, by fingerprint. */
export async function storedReceived(db: Db, assignment: string): Promise<readonly Received[]> {
  const { store } = db.transaction('received');
  const all: Received[] = [];
  // In the order of keys a list comes after every text.
  const end = [assignment, []] as never;
  for (let after = ''; ; ) {
    const range = IDBKeyRange.bound([assignment, after], end, after !== '');
    const some = await store.getAll(range, CHUNK);
    all.push(...some.map(({ assignment: _, ...received }) => received));
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

/** What the instructor has added to the hand-ins of `assignment`; nothing if nothing was. */
export async function storedNotes(db: Db, assignment: string): Promise<Notes | undefined> {
  const kept = await db.get('notes', assignment);
  return kept && { remarks: kept.remarks, owners: kept.owners };
}

/** Puts notes in the place of those there are. */
export async function storeNotes(db: Db, assignment: string, notes: Notes): Promise<void> {
  await db.put('notes', { ...notes, assignment });
}

/** Removes one hand-in. */
export async function dropOne(db: Db, assignment: string, fingerprint: string): Promise<void> {
  await db.delete('received', [assignment, fingerprint]);
}

/** Removes all hand-ins of `assignment`, and the notes on them. */
export async function dropAll(db: Db, assignment: string): Promise<void> {
  const work = db.transaction(['received', 'notes'], 'readwrite');
  const all = IDBKeyRange.bound([assignment], [assignment, []]);
  await Promise.all([
    work.objectStore('received').delete(all),
    work.objectStore('notes').delete(assignment),
    work.done,
  ]);
}
