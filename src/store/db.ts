import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Assignment } from '../core/assign/assignment.ts';
import type { Notes, Received } from '../core/class/book.ts';
import type { Language } from '../core/language.ts';
import type { KeyPair } from '../exchange/key.ts';

/** An assignment as this browser keeps it. Times in ms since 1970. */
export type Kept = {
  /** The assignment's own. */
  readonly id: string;
  readonly assignment: Assignment;
  /** The language its link is in. */
  readonly language: Language;
  /** When it was last kept here. */
  readonly changed: number;
  /** When it was last handed out from here; null if it never was. */
  readonly given: number | null;
};

/** A hand-in as this browser keeps it: under its assignment's id and its fingerprint. */
export type KeptReceived = Received & { readonly assignment: string };

/** What the instructor has added to one assignment's hand-ins. */
export type KeptNotes = Notes & { readonly assignment: string };

/** The instructor's side of a browser: what is kept, and under which key. */
export interface DeskSchema extends DBSchema {
  assignments: { key: string; value: Kept };
  /** Under the public key. */
  keys: { key: string; value: KeyPair };
  received: {
    key: [assignment: string, fingerprint: string];
    value: KeptReceived;
    indexes: { assignment: string };
  };
  /** Under the assignment's id. */
  notes: { key: string; value: KeptNotes };
}

export type Db = IDBPDatabase<DeskSchema>;

/** The database of every instructor's page. */
export const DB_NAME = 'service-quality';

/**
 * This browser's database, opened once per page. Rejects where the browser refuses to store
 * anything (some private windows, storage switched off); the next call tries again.
 */
export function openDb(): Promise<Db> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

let opened: Promise<Db> | undefined;

function open(): Promise<Db> {
  const forget = () => {
    opened = undefined;
  };
  return openDB<DeskSchema>(DB_NAME, 1, {
    upgrade(db) {
      db.createObjectStore('assignments', { keyPath: 'id' });
      db.createObjectStore('keys', { keyPath: 'public' });
      const received = db.createObjectStore('received', {
        keyPath: ['assignment', 'fingerprint'],
      });
      received.createIndex('assignment', 'assignment');
      db.createObjectStore('notes', { keyPath: 'assignment' });
    },
    // Another tab with a newer version of the course must not wait for this one.
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}
