import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Notes, Received } from '../../src/core/class/book.ts';
import { openBooks } from '../../src/store/book.ts';
import type { Db } from '../../src/store/db.ts';
import type { Trouble } from '../../src/store/shelf.ts';
import { aHandIn, NONE } from '../core/class/entries.ts';

const [A, B, MANY, FEW] = ['AAAAAAAAAA', 'BBBBBBBBBB', 'MANY000000', 'FEW0000000'] as const;

let openDb: () => Promise<Db>;

/** A browser nobody has used, as far as databases go. */
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  ({ openDb } = await import('../../src/store/db.ts'));
});

function received(assignment: string, count: number, from = 0): readonly Received[] {
  return Array.from({ length: count }, (_, index) => ({
    fingerprint: `${assignment}-${String((index * 7919) % 1000).padStart(3, '0')}`,
    handIn: aHandIn({ assignment }),
    sealed: false,
    source: '',
    at: from + index,
  }));
}

/** Says in the notes that the hand-in `key` is that of `key`. */
const own = (key: string) => (notes: Notes) => ({
  ...notes,
  owners: { ...notes.owners, [key]: key },
});

const said = (comment: string): Notes => ({
  ...NONE,
  remarks: { ada: { quiz: { comment, points: null } } },
});

/** Gradebooks in a database that fails as `failing` says, and what they complained of. */
function onDatabase(failing: { open?: boolean; write?: boolean } = {}) {
  const troubles: (Trouble | null)[] = [];
  const open = async (): Promise<Db> => {
    if (failing.open) throw new DOMException('refused', 'SecurityError');
    return new Proxy(await openDb(), {
      get(db, name) {
        const writes = name === 'put';
        if (failing.write && writes) return () => Promise.reject(new Error('QuotaExceededError'));
        const value: unknown = Reflect.get(db, name, db);
        if (name !== 'transaction' || !failing.write) {
          return typeof value === 'function' ? value.bind(db) : value;
        }
        return (stores: never, mode: never) => {
          if (mode === 'readwrite') throw new DOMException('no room', 'QuotaExceededError');
          return db.transaction(stores, mode);
        };
      },
    });
  };
  return { failing, troubles, books: openBooks(open, (trouble) => troubles.push(trouble)) };
}

describe.each([
  ['the database', () => onDatabase().books],
  ['memory, where the database is refused', () => onDatabase({ open: true }).books],
  ['memory, where the database is full', () => onDatabase({ write: true }).books],
])('gradebooks in %s', (_, make) => {
  test('give back all that was received, in the order it came, for each assignment', async () => {
    const books = make();
    const [many, few] = [received(MANY, 173), received(FEW, 2)];
    await books.add([...many, ...few].toReversed());
    expect(await books.list(MANY)).toEqual(many);
    expect(await books.list(FEW)).toEqual(few);
    expect(await books.list(MANY.slice(0, 9))).toEqual([]);
  });

  test('know what was received, without duplicates', async () => {
    const books = make();
    await books.add(received(A, 3));
    await books.add(received(A, 3));
    await books.add(received(B, 1));
    const prints = await books.fingerprints();
    expect([...prints].map(([id, set]) => [id, set.size])).toEqual([
      [A, 3],
      [B, 1],
    ]);
    expect(await books.list(A)).toHaveLength(3);
  });

  test('lose one hand-in, or all of an assignment with its notes, and nothing else', async () => {
    const books = make();
    const [first, ...rest] = received(A, 3) as [Received, ...Received[]];
    await books.add([first, ...rest, ...received(B, 1)]);
    await books.changeNotes(A, () => said('good'));
    await books.changeNotes(B, () => said('fair'));
    await books.remove(A, first.fingerprint);
    expect(await books.list(A)).toEqual(rest);
    await books.clear(A);
    expect(await books.list(A)).toEqual([]);
    expect(await books.notes(A)).toEqual(NONE);
    expect(await books.list(B)).toHaveLength(1);
    expect(await books.notes(B)).toEqual(said('fair'));
  });

  test('change notes one after the other, however fast they come', async () => {
    const books = make();
    await Promise.all(['x', 'y', 'z'].map((key) => books.changeNotes(A, own(key))));
    expect((await books.notes(A)).owners).toEqual({ x: 'x', y: 'y', z: 'z' });
  });
});

test('what was stored is there for the next page', async () => {
  const { books, troubles } = onDatabase();
  await books.add(received(A, 2));
  await books.changeNotes(A, () => said('good'));
  const next = onDatabase().books;
  expect(await next.list(A)).toEqual(received(A, 2));
  expect(await next.notes(A)).toEqual(said('good'));
  expect(troubles.filter(Boolean)).toEqual([]);
});

test('two pages that change the notes build on each other', async () => {
  const [one, other] = [onDatabase().books, onDatabase().books];
  await one.changeNotes(A, own('x'));
  await other.changeNotes(A, own('y'));
  expect((await one.notes(A)).owners).toEqual({ x: 'x', y: 'y' });
});

test('two pages that change the notes at the same moment both have their way', async () => {
  const [one, other] = [onDatabase().books, onDatabase().books];
  await Promise.all([one.changeNotes(A, own('x')), other.changeNotes(A, own('y'))]);
  expect((await one.notes(A)).owners).toEqual({ x: 'x', y: 'y' });
});

test('what a page had no room for is added to what another has stored meanwhile', async () => {
  const full = onDatabase({ write: true });
  await full.books.changeNotes(A, own('x'));
  await onDatabase().books.changeNotes(A, own('y'));
  full.failing.write = false;
  await full.books.changeNotes(A, own('z'));
  expect((await onDatabase().books.notes(A)).owners).toEqual({ x: 'x', y: 'y', z: 'z' });
});

test('what is no hand-in or no notes is not taken for them', async () => {
  const db = await openDb();
  const [good] = received(A, 1) as [Received];
  await db.put('received', { ...good, assignment: A });
  await db.put('received', { assignment: A, fingerprint: 'x', handIn: null } as never);
  await db.put('notes', { assignment: A, remarks: null } as never);
  const { books } = onDatabase();
  expect(await books.list(A)).toEqual([good]);
  expect(await books.notes(A)).toEqual(NONE);
});

test('without room it is said, and stored as soon as there is some', async () => {
  const desk = onDatabase({ write: true });
  await desk.books.add(received(A, 2));
  await desk.books.changeNotes(A, () => said('good'));
  expect(desk.troubles.at(-1)).toBe('full');
  desk.failing.write = false;
  await desk.books.add(received(B, 1));
  expect(desk.troubles.at(-1)).toBe('full');
  await desk.books.changeNotes(B, () => said('fair'));
  expect(desk.troubles.at(-1)).toBeNull();
  const next = onDatabase().books;
  expect(await next.list(A)).toHaveLength(2);
  expect(await next.notes(A)).toEqual(said('good'));
});

test('once the database cannot be read, notes begun without the old ones never replace them', async () => {
  await onDatabase().books.changeNotes(A, () => said('stored'));
  const desk = onDatabase({ open: true });
  expect(await desk.books.notes(A)).toEqual(NONE);
  expect(desk.troubles).toEqual(['blocked']);
  desk.failing.open = false;
  await desk.books.changeNotes(A, () => said('begun anew'));
  expect(await desk.books.notes(A)).toEqual(said('begun anew'));
  expect(await onDatabase().books.notes(A)).toEqual(said('stored'));
});
