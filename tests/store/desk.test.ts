import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { newAssignment } from '../../src/core/assign/assignment.ts';
import type { KeptReceived } from '../../src/store/db.ts';
import { openDb } from '../../src/store/db.ts';
import {
  addKey,
  allKeys,
  dropAssignment,
  isInFile,
  keepAssignment,
  keptAssignments,
  keyInUse,
  noteInFile,
  useFromNowOn,
} from '../../src/store/desk.ts';
import { memoryShelf } from '../../src/store/shelf.ts';

const one = newAssignment('0000000001', [{ exercise: 'pitfalls' }]);
const two = newAssignment('0000000002', [{ exercise: 'm06-check' }]);
const old = { public: `${'O'.repeat(42)}A`, private: `${'o'.repeat(42)}A`, made: 1 };
const young = { public: `${'Y'.repeat(42)}A`, private: `${'y'.repeat(42)}A`, made: 2 };

/** A hand-in as far as the desk looks at it. */
const received = (assignment: string, fingerprint: string) =>
  ({ assignment, fingerprint }) as unknown as KeptReceived;

beforeEach(async () => {
  const db = await openDb();
  const stores = ['assignments', 'keys', 'received', 'notes'] as const;
  for (const store of stores) await db.clear(store);
});

describe('kept assignments', () => {
  test('the newest comes first', async () => {
    await keepAssignment(one, 'zh', true, 100);
    await keepAssignment(two, 'en', true, 200);
    expect((await keptAssignments()).map(({ id }) => id)).toEqual([two.id, one.id]);
  });

  test('one kept again takes the place of the one before, and comes to the front', async () => {
    await keepAssignment(one, 'zh', true, 100);
    await keepAssignment(two, 'en', true, 200);
    await keepAssignment({ ...one, title: 'Week 6' }, 'en', true, 300);
    const list = await keptAssignments();
    expect(list.map(({ assignment }) => assignment.title)).toEqual(['Week 6', '']);
    expect(list[0]).toMatchObject({ language: 'en', given: 300 });
  });

  test('put by is not handed out; handed out stays so when put by again', async () => {
    await keepAssignment(one, 'zh', false, 100);
    expect((await keptAssignments())[0]?.given).toBeNull();
    await keepAssignment(one, 'zh', true, 200);
    await keepAssignment(one, 'zh', false, 300);
    expect((await keptAssignments())[0]).toMatchObject({ given: 200, changed: 300 });
  });

  test('each knows how many hand-ins its gradebook has', async () => {
    await keepAssignment(one, 'zh', true);
    await keepAssignment(two, 'zh', true);
    const db = await openDb();
    await db.put('received', received(one.id, 'A'));
    await db.put('received', received(one.id, 'B'));
    const counts = (await keptAssignments()).map(({ id, handIns }) => [id, handIns]);
    expect(Object.fromEntries(counts)).toEqual({ [one.id]: 2, [two.id]: 0 });
  });

  test('deleting takes its gradebook along, and no other', async () => {
    await keepAssignment(one, 'zh', true);
    await keepAssignment(two, 'zh', true);
    const db = await openDb();
    for (const { id } of [one, two]) {
      await db.put('received', received(id, 'A'));
      await db.put('notes', { assignment: id, remarks: {}, owners: {} });
    }
    await dropAssignment(one.id);
    expect((await keptAssignments()).map(({ id, handIns }) => [id, handIns])).toEqual([
      [two.id, 1],
    ]);
    expect(await db.count('received')).toBe(1);
    expect(await db.getAllKeys('notes')).toEqual([two.id]);
  });
});

describe('keys', () => {
  test('the newest is in use until another is chosen', async () => {
    const shelf = memoryShelf();
    expect(keyInUse(await allKeys(), shelf)).toBeUndefined();
    await addKey(young);
    await addKey(old);
    expect(keyInUse(await allKeys(), shelf)).toEqual(young);
    useFromNowOn(old.public, shelf);
    expect(keyInUse(await allKeys(), shelf)).toEqual(old);
  });

  test('a chosen key that is gone gives way to the newest', async () => {
    const shelf = memoryShelf();
    useFromNowOn('gone', shelf);
    await addKey(old);
    expect(keyInUse(await allKeys(), shelf)).toEqual(old);
  });

  test('opening the same key file twice leaves one key', async () => {
    await addKey(old);
    await addKey(old);
    expect(await allKeys()).toEqual([old]);
  });

  test('what is no key is none', async () => {
    await (await openDb()).put('keys', { ...old, private: '' });
    await addKey(young);
    expect(await allKeys()).toEqual([young]);
  });

  test('each key is in a file or not, whatever the others are', () => {
    const shelf = memoryShelf();
    noteInFile(old.public, shelf);
    expect(isInFile(old.public, shelf)).toBe(true);
    expect(isInFile(young.public, shelf)).toBe(false);
  });
});

test('where nothing can be stored it says so, and tries again when asked again', async () => {
  vi.resetModules();
  const desk = await import('../../src/store/desk.ts');
  const works = globalThis.indexedDB;
  const refuses = new IDBFactory();
  refuses.open = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  globalThis.indexedDB = refuses;
  await expect(desk.keptAssignments()).rejects.toThrow('insecure');
  globalThis.indexedDB = works;
  await desk.keepAssignment(one, 'zh', true);
  expect(await desk.keptAssignments()).toHaveLength(1);
});
