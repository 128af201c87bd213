import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Notes, Received } from '../../src/core/class/book.ts';
import { openBooks } from '../../src/store/book.ts';
import type { Db } from '../../src/store/db.ts';
import type { Trouble } from '../../src/store/shelf.ts';
import { aHandIn, NONE } from '../core/class/entries.ts';

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
    const [many, few] = [received('many', 173), received('few', 2)];
    await books.add([...many, ...few].toReversed());
    expect(await books.list('many')).toEqual(many);
    expect(await books.list('few')).toEqual(few);
    expect(await books.list('man')).toEqual([]);
  });

  test('know what was received, without duplicates', async () => {
    const books = make();
    await books.add(received('a', 3));
    await books.add(received('a', 3));
    await books.add(received('b', 1));
    const prints = await books.fingerprints();
    expect([...prints].map(([id, set]) => [id, set.size])).toEqual([
      ['a', 3],
      ['b', 1],
    ]);
    expect(await books.list('a')).toHaveLength(3);
  });

  test('lose one hand-in, or all of an assignment with its notes, and nothing else', async () => {
    const books = make();
    const [first, ...rest] = received('a', 3) as [Received, ...Received[]];
    await books.add([first, ...rest, ...received('b', 1)]);
    await books.changeNotes('a', () => said('good'));
    await books.changeNotes('b', () => said('fair'));
    await books.remove('a', first.fingerprint);
    expect(await books.list('a')).toEqual(rest);
    await books.clear('a');
    expect(await books.list('a')).toEqual([]);
    expect(await books.notes('a')).toEqual(NONE);
    expect(await books.list('b')).toHaveLength(1);
    expect(await books.notes('b')).toEqual(said('fair'));
  });

  test('change notes one after the other, however fast they come', async () => {
    const books = make();
    const add = (key: string) =>
      books.changeNotes('a', ({ remarks, owners }) => ({
        remarks,
        owners: { ...owners, [key]: key },
      }));
    await Promise.all(['x', 'y', 'z'].map(add));
    expect((await books.notes('a')).owners).toEqual({ x: 'x', y: 'y', z: 'z' });
  });
});

test('what was stored is there for the next page', async () => {
  const { books, troubles } = onDatabase();
  await books.add(received('a', 2));
  await books.changeNotes('a', () => said('good'));
  const next = onDatabase().books;
  expect(await next.list('a')).toEqual(received('a', 2));
  expect(await next.notes('a')).toEqual(said('good'));
  expect(troubles.filter(Boolean)).toEqual([]);
});

test('two pages that change the notes build on each other', async () => {
  const [one, other] = [onDatabase().books, onDatabase().books];
  const own = (key: string) => (notes: Notes) => ({
    ...notes,
    owners: { ...notes.owners, [key]: key },
  });
  await one.changeNotes('a', own('x'));
  await other.changeNotes('a', own('y'));
  expect((await one.notes('a')).owners).toEqual({ x: 'x', y: 'y' });
});

test('without room it is said, and stored as soon as there is some', async () => {
  const desk = onDatabase({ write: true });
  await desk.books.add(received('a', 2));
  await desk.books.changeNotes('a', () => said('good'));
  expect(desk.troubles.at(-1)).toBe('full');
  desk.failing.write = false;
  await desk.books.add(received('b', 1));
  expect(desk.troubles.at(-1)).toBe('full');
  await desk.books.changeNotes('b', () => said('fair'));
  expect(desk.troubles.at(-1)).toBeNull();
  const next = onDatabase().books;
  expect(await next.list('a')).toHaveLength(2);
  expect(await next.notes('a')).toEqual(said('good'));
});

test('once the database cannot be read, notes begun without the old ones never replace them', async () => {
  await onDatabase().books.changeNotes('a', () => said('stored'));
  const desk = onDatabase({ open: true });
  expect(await desk.books.notes('a')).toEqual(NONE);
  expect(desk.troubles).toEqual(['blocked']);
  desk.failing.open = false;
  await desk.books.changeNotes('a', () => said('begun anew'));
  expect(await desk.books.notes('a')).toEqual(said('begun anew'));
  expect(await onDatabase().books.notes('a')).toEqual(said('stored'));
});
