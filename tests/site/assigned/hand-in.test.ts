import { afterEach, describe, expect, test, vi } from 'vitest';
import { openHandIn } from '../../../src/exchange/hand-in.ts';
import { type KeyPair, newKey } from '../../../src/exchange/key.ts';
import { findTokens } from '../../../src/exchange/token.ts';
import { buildHandIn, missingFields } from '../../../src/site/assigned/build-hand-in.ts';
import { handIn } from '../../../src/site/assigned/hand-in.ts';
import { openSession } from '../../../src/site/assigned/session.ts';
import { aSession, library, pickIn } from './classroom.ts';

const after = { feedback: 'after', attempts: 2 } as const;

async function opened(token: string, keys: readonly KeyPair[] = []) {
  const [found] = findTokens(token);
  if (!found || 'problem' in found) throw new Error('No token');
  const read = await openHandIn(found.bytes, keys);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

afterEach(() => vi.unstubAllGlobals());

describe('what is handed in', () => {
  test('is what was done, under the name that was given; untouched exercises are left out', async () => {
    const session = await aSession({ ask: { name: 'required', class: 'optional' } });
    pickIn(session, 1, 'single', 'seen').work.move({ do: 'check', item: 'single', sure: 1 });
    session.record.fill('name', '  Ann ');
    session.record.fill('number', '42');
    const { begun, device, seed } = session.record.$record.get();
    const made = buildHandIn(session.record.$record.get(), session.places, 'en', begun + 5);
    expect(made).toMatchObject({
      assignment: '0123456789',
      student: { name: 'Ann' },
      language: 'en',
      handed: begun + 5,
      turn: 1,
      ...{ begun, device, seed },
    });
    expect(made.student).not.toHaveProperty('number');
    expect(made.works.map((work) => [work.exercise, work.edition])).toEqual([['two', 'two-1']]);
    expect(made.works[0]?.attempts).toMatchObject([{ points: 1, moves: 2 }]);
  });

  test('can be opened again with the fingerprint of the receipt', async () => {
    const session = await aSession();
    pickIn(session, 0, 'single', 'seen');
    const fingerprint = await handIn(session);
    const [receipt] = session.record.$record.get().receipts;
    const read = await opened(receipt?.token ?? '');
    expect(read).toMatchObject({ fingerprint, sealed: false });
    expect(receipt).toMatchObject({ fingerprint, turn: 1, handed: read.handIn.handed });
  });

  test('is the work as it is closed, though another tab changes it meanwhile', async () => {
    const session = await aSession(after);
    const { assignment, shelf } = session;
    pickIn(session, 0, 'single', 'seen');
    const tab = await openSession(library, assignment, shelf, false, 'en');
    await handIn(session, () => {
      queueMicrotask(() => pickIn(tab, 1, 'single', 'seen'));
      return Date.now();
    });
    const token = session.record.$record.get().receipts[0]?.token ?? '';
    const { works } = (await opened(token)).handIn;
    const kept = session.places.map(({ work }) => work.$snapshot.get().saved.state);
    expect(works.map(({ state }) => state)).toEqual(kept);
  });

  test('sealed, only the key opens it', async () => {
    const key = await newKey();
    const session = await aSession({ collect: 'sealed', key: key.public });
    pickIn(session, 0, 'single', 'seen');
    await handIn(session);
    const token = session.record.$record.get().receipts[0]?.token ?? '';
    await expect(opened(token, [])).rejects.toThrow('no-key');
    expect((await opened(token, [key])).handIn.works).toHaveLength(1);
  });
});

describe('handing in', () => {
  test('closes all exercises where answers are judged afterwards, and the receipt tells points', async () => {
    const session = await aSession(after);
    pickIn(session, 0, 'single', 'seen');
    await handIn(session);
    const [receipt] = session.record.$record.get().receipts;
    expect(receipt?.works).toEqual([
      { exercise: 'one', answered: 1, count: 2, points: 1, max: 2 },
      { exercise: 'two', answered: 0, count: 2, points: 0, max: 2 },
    ]);
    for (const { work } of session.places) {
      expect(work.$snapshot.get().task).toMatchObject({ assigned: { closed: true } });
    }
  });

  test('tells no points where no feedback is given', async () => {
    const session = await aSession({ feedback: 'never' });
    pickIn(session, 0, 'single', 'seen');
    await handIn(session);
    const [receipt] = session.record.$record.get().receipts;
    expect(receipt?.works[0]).toEqual({ exercise: 'one', answered: 1, count: 2 });
  });

  test('at once: the work stays open, and can be handed in again as it is then', async () => {
    const session = await aSession({ feedback: 'at-once' });
    pickIn(session, 0, 'single', 'warm').work.move({ do: 'check', item: 'single', sure: 1 });
    await handIn(session);
    pickIn(session, 0, 'single', 'seen').work.move({ do: 'check', item: 'single', sure: 1 });
    await handIn(session);
    const { receipts } = session.record.$record.get();
    expect(receipts.map(({ turn, works }) => [turn, works[0]?.points])).toEqual([
      [1, 0],
      [2, 0.5],
    ]);
  });

  test('a new attempt can be handed in again; the other exercise goes along as it was', async () => {
    const session = await aSession(after);
    pickIn(session, 0, 'single', 'warm');
    const { work } = pickIn(session, 1, 'single', 'seen');
    await handIn(session);
    const before = work.$snapshot.get().saved.attempts;
    session.places[0]?.work.reset(0);
    pickIn(session, 0, 'single', 'seen');
    await handIn(session);
    const token = session.record.$record.get().receipts.at(-1)?.token ?? '';
    const { works, turn } = (await opened(token)).handIn;
    expect(turn).toBe(2);
    expect(works.map(({ attempts }) => attempts.length)).toEqual([2, 1]);
    expect(work.$snapshot.get().saved.attempts).toEqual(before);
  });

  test('that fails closes nothing and leaves no receipt', async () => {
    const { public: key } = await newKey();
    const session = await aSession({ ...after, collect: 'sealed', key });
    pickIn(session, 0, 'single', 'seen');
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    await expect(handIn(session)).rejects.toThrow();
    expect(session.record.$record.get().receipts).toEqual([]);
    expect(session.places[0]?.work.$snapshot.get().task).toMatchObject({
      assigned: { closed: false },
    });
  });
});

test('fields are missing when they are required and blank', async () => {
  const ask = { name: 'required', number: 'required', class: 'optional' } as const;
  const { record } = await aSession({ ask });
  record.fill('number', '   ');
  expect(missingFields(record.$record.get())).toEqual(['name', 'number']);
  record.fill('name', 'Ann');
  record.fill('number', '42');
  expect(missingFields(record.$record.get())).toEqual([]);
});
