import { atom } from 'nanostores';
import type { Notes, Received } from '../core/class/book.ts';
import { NO_NOTES } from '../core/class/merge.ts';
import {
  changeStoredNotes,
  dropAll,
  dropOne,
  storedFingerprints,
  storedNotes,
  storedReceived,
  storeReceived,
} from './book-db.ts';
import { type Db, openDb } from './db.ts';
import type { Trouble } from './shelf.ts';

/** What keeps the gradebooks of this page from being stored, if anything: shown to the instructor. */
export const $bookTrouble = atom<Trouble | null>(null);

/** Where gradebooks are kept. Nothing here rejects: what cannot be stored lasts as long as the page. */
export interface BookShelf {
  /** Fingerprints of everything received, by assignment. */
  fingerprints(): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  /** Puts hand-ins of any assignments by, all or none; one that is there is replaced. */
  add(received: readonly Received[]): Promise<void>;
  /** Everything received for an assignment, in the order it came. */
  list(assignment: string): Promise<readonly Received[]>;
  remove(assignment: string, fingerprint: string): Promise<void>;
  /** Removes all hand-ins of an assignment, and the notes on them. */
  clear(assignment: string): Promise<void>;
  notes(assignment: string): Promise<Notes>;
  /** Puts what `change` makes of the newest notes in their place, and answers it. */
  changeNotes(assignment: string, change: (notes: Notes) => Notes): Promise<Notes>;
}

/** This browser's gradebooks. */
export function browserBooks(): BookShelf {
  books ??= openBooks(openDb, (trouble) => $bookTrouble.set(trouble));
  return books;
}

let books: BookShelf | undefined;

/**
 * Gradebooks in the database that `open` answers. What it has no room for is held in memory and
 * tried again with every change of its sort. Once it cannot be opened or read it is not written
 * either, lest notes begun without the old ones take their place: everything is held. `onTrouble`
 * is told, and `null` once all is stored after all.
 */
export function openBooks(
  open: () => Promise<Db>,
  onTrouble: (trouble: Trouble | null) => void,
): BookShelf {
  const held = new Map<string, Received>();
  /** Changes to the notes that are not stored yet, by assignment: all those of one as one. */
  const heldChanges = new Map<string, (notes: Notes) => Notes>();
  let blocked = false;
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other, so that each finds what the one before has left. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const now = last.then(work);
    last = now.catch(() => {});
    return now;
  };

  /** What `read` finds, or `otherwise` where nothing can be read. */
  const found = async <T>(read: (db: Db) => Promise<T>, otherwise: T): Promise<T> => {
    if (blocked) return otherwise;
    try {
      return await read(await open());
    } catch {
      blocked = true;
      onTrouble('blocked');
      return otherwise;
    }
  };

  /** Whether `write` went through. */
  const written = async (write: (db: Db) => Promise<void>): Promise<boolean> => {
    const db = await found<Db | undefined>(async (opened) => opened, undefined);
    if (!db) return false;
    try {
      await write(db);
      return true;
    } catch {
      onTrouble('full');
      return false;
    }
  };

  const calm = (stored: boolean) => {
    if (stored && held.size + heldChanges.size === 0) onTrouble(null);
  };

  const storeHeld = async () => {
    if (held.size === 0) return;
    const stored = await written((db) => storeReceived(db, [...held.values()]));
    if (stored) held.clear();
    calm(stored);
  };

  const storeHeldChanges = async () => {
    for (const [id, change] of heldChanges) {
      const stored = await written((db) => changeStoredNotes(db, id, change));
      if (stored) heldChanges.delete(id);
      calm(stored);
    }
  };

  const heldIds = () => [...held.values()].map(({ handIn }) => handIn.assignment);
  const heldOf = (assignment: string) =>
    [...held.values()].filter(({ handIn }) => handIn.assignment === assignment);

  const notesOf = async (assignment: string) => {
    const stored = await found((db) => storedNotes(db, assignment), NO_NOTES);
    return heldChanges.get(assignment)?.(stored) ?? stored;
  };

  return {
    fingerprints: () =>
      inTurn(async () => {
        const stored = await found(storedFingerprints, new Map<string, ReadonlySet<string>>());
        const ids = new Set([...stored.keys(), ...heldIds()]);
        const printsOf = (id: string) => heldOf(id).map(({ fingerprint }) => fingerprint);
        return new Map(
          [...ids].map((id) => [id, new Set([...(stored.get(id) ?? []), ...printsOf(id)])]),
        );
      }),
    add: (received) =>
      inTurn(() => {
        for (const one of received) held.set(keyOf(one.handIn.assignment, one.fingerprint), one);
        return storeHeld();
      }),
    list: (assignment) =>
      inTurn(async () => {
        const stored = await found((db) => storedReceived(db, assignment), []);
        const all = [...stored, ...heldOf(assignment)];
        const byPrint = new Map(all.map((one) => [one.fingerprint, one]));
        return [...byPrint.values()].sort((a, b) => a.at - b.at);
      }),
    remove: (assignment, fingerprint) =>
      inTurn(async () => {
        held.delete(keyOf(assignment, fingerprint));
        await found((db) => dropOne(db, assignment, fingerprint), undefined);
        await storeHeld();
      }),
    clear: (assignment) =>
      inTurn(async () => {
        for (const one of heldOf(assignment)) held.delete(keyOf(assignment, one.fingerprint));
        heldChanges.delete(assignment);
        await found((db) => dropAll(db, assignment), undefined);
        await storeHeld();
        await storeHeldChanges();
      }),
    notes: (assignment) => inTurn(() => notesOf(assignment)),
    changeNotes: (assignment, change) =>
      inTurn(async () => {
        const before = heldChanges.get(assignment);
        heldChanges.set(assignment, (notes) => change(before?.(notes) ?? notes));
        await storeHeldChanges();
        return notesOf(assignment);
      }),
  };
}

function keyOf(assignment: string, fingerprint: string): string {
  return `${assignment}/${fingerprint}`;
}
