import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assignment, newAssignment } from '../../src/core/assign/assignment.ts';
import {
  listAssigned,
  openAssigned,
  recordKey,
  removeAssigned,
  restartAssigned,
} from '../../src/store/assigned.ts';
import { givenKey } from '../../src/store/given.ts';
import { lossOf } from '../../src/store/loss.ts';
import { type Receipt, readRecord, unsentOf } from '../../src/store/record.ts';
import { memoryShelf, type Shelf } from '../../src/store/shelf.ts';

const ID = '0123456789';
const assignment = newAssignment(ID, [{ exercise: 'check' }]);

/** Opens `given` on `shelf` at `time`, with bytes that never repeat. */
function open(shelf: Shelf, given: Assignment = assignment, time = 1000) {
  const bytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
  return openAssigned(given, shelf, { now: () => time, bytes });
}

const receipt = (turn: number): Receipt => ({
  fingerprint: `AAAA-BBBB-${turn}`,
  handed: 2000 + turn,
  turn,
  student: { name: 'Ann' },
  works: [{ exercise: 'check', answered: 1, count: 2, points: 0.5, max: 2 }],
  token: `token ${turn}`,
  sent: null,
});

describe('what a student has of an assignment', () => {
  test('is there again: the seed, the device and when it was begun stay', () => {
    const shelf = memoryShelf();
    const first = open(shelf).$record.get();
    const again = open(shelf, assignment, 9000).$record.get();
    expect(again).toEqual({ ...first, opened: 9000 });
  });

  test('has the seed of the assignment, or one of its own', () => {
    const fixed = { ...assignment, seed: 4711 };
    expect(open(memoryShelf(), fixed).$record.get().seed).toBe(4711);
    const seeds = Array.from({ length: 20 }, () => open(memoryShelf()).$record.get().seed);
    expect(new Set(seeds).size).toBeGreaterThan(1);
    for (const seed of seeds) expect(Number.isSafeInteger(seed) && seed >= 0).toBe(true);
  });

  test('follows the link that was opened last', () => {
    const shelf = memoryShelf();
    open(shelf);
    const extended = { ...assignment, title: 'Week 3', due: 60_000 };
    expect(open(shelf, extended).$record.get().assignment).toEqual(extended);
    expect(listAssigned(shelf)[0]?.assignment).toEqual(extended);
  });

  test('keeps what is typed, and what another tab typed too', () => {
    const shelf = memoryShelf();
    const [left, right] = [open(shelf), open(shelf)];
    left.fill('name', 'Ann');
    right.fill('class', '3b');
    expect(open(shelf).$record.get().fields).toEqual({ name: 'Ann', class: '3b' });
    left.refresh();
    expect(left.$record.get().fields).toEqual({ name: 'Ann', class: '3b' });
  });

  test('keeps every receipt, and the newest hand-in itself', () => {
    const shelf = memoryShelf();
    const [left, right] = [open(shelf), open(shelf)];
    left.addReceipt(receipt(1));
    right.addReceipt(receipt(2));
    const { receipts } = open(shelf).$record.get();
    expect(receipts).toEqual([{ ...receipt(1), token: '' }, receipt(2)]);
  });

  test('fills the fields of the next assignment, but only those it asks for', () => {
    const shelf = memoryShelf();
    const before = open(shelf);
    before.fill('name', 'Ann');
    before.fill('number', '42');
    const next = {
      ...newAssignment('ABCDEFGHJK', assignment.parts),
      ask: { number: 'optional' },
    } as const;
    expect(open(shelf, next).$record.get().fields).toEqual({ number: '42' });
  });

  test('is listed, the one opened last first', () => {
    const shelf = memoryShelf();
    const other = { ...assignment, id: 'ABCDEFGHJK' };
    open(shelf, assignment, 1000);
    open(shelf, other, 2000);
    expect(listAssigned(shelf).map((one) => one.assignment.id)).toEqual([other.id, ID]);
    open(shelf, assignment, 3000);
    expect(listAssigned(shelf).map((one) => one.assignment.id)).toEqual([ID, other.id]);
  });
});

describe('when a hand-in left the page', () => {
  test('is kept the first time, for this hand-in alone', () => {
    const shelf = memoryShelf();
    const record = open(shelf);
    record.addReceipt(receipt(1));
    record.addReceipt(receipt(2));
    record.markSent(receipt(2).fingerprint);
    open(shelf, assignment, 9000).markSent(receipt(2).fingerprint);
    const after = open(shelf).$record.get();
    expect(after.receipts.map(({ sent }) => sent)).toEqual([null, 1000]);
    expect(unsentOf(after)).toBeUndefined();
  });

  test('is nothing yet where it was made, or kept before such times were', () => {
    const whole = open(memoryShelf()).$record.get();
    const { sent, ...old } = receipt(1);
    for (const value of [old, { ...old, sent: 'yesterday' }, { ...old, sent: -1 }]) {
      const record = readRecord(JSON.stringify({ ...whole, receipts: [value] }));
      expect(record?.receipts[0]?.sent).toBe(sent);
      expect(record && unsentOf(record)?.turn).toBe(1);
    }
  });
});

describe('on a computer of many', () => {
  test('it is said who opened it before, not who opens it first', () => {
    const shelf = memoryShelf();
    const first = open(shelf);
    first.fill('name', ' 赵敏 ');
    expect(first.owner).toBe('');
    expect(open(shelf).owner).toBe('赵敏');
  });

  test('all of an assignment can be removed, and nothing else goes', () => {
    const shelf = memoryShelf();
    open(shelf);
    const gone = [
      givenKey(ID, 'check'),
      `aside:${givenKey(ID, 'check')}:x`,
      `aside:${recordKey(ID)}:x`,
    ];
    const stay = ['work:check', 'aside:check:x', recordKey(`${ID}1`), givenKey('ABCDEFGHJK', 'x')];
    for (const key of [...gone, ...stay]) shelf.set(key, 'text');
    removeAssigned(ID, shelf);
    expect([...shelf.keys()].sort()).toEqual([...stay].sort());
  });

  test('the next student begins it afresh, with no name from anywhere', () => {
    const shelf = memoryShelf();
    open(shelf, { ...assignment, id: 'ABCDEFGHJK' }).fill('name', '赵敏');
    const before = open(shelf);
    before.addReceipt(receipt(1));
    restartAssigned(assignment, shelf);
    const after = open(shelf);
    expect(after.$record.get()).toMatchObject({ fields: { name: '' }, receipts: [] });
    expect(after.owner).toBe('');
    expect(after.$record.get().device).not.toBe(before.$record.get().device);
  });

  const done = { started: 1, ended: null, points: 0, max: 2, moves: 1 };
  const handed = { ...done, handed: 2001 };
  const sent = { ...receipt(1), sent: 2002 };
  test.each([
    ['nothing was done', [], [], undefined],
    ['it was never handed in', [done], [], 'never'],
    ['the hand-in was not sent', [handed], [receipt(1)], 'unsent'],
    ['it was sent', [handed], [sent], undefined],
    ['a new attempt was opened only', [handed, { ...done, moves: 0 }], [sent], undefined],
    ['more was done since', [handed, done], [sent], 'since'],
  ])('before it goes, what would be lost is known: %s', (_, attempts, receipts, loss) => {
    const shelf = memoryShelf();
    const saved = { format: 1, kind: 'choice', version: 1, state: {}, attempts };
    shelf.set(givenKey(ID, 'check'), JSON.stringify(saved));
    const { $record } = open(shelf, { ...assignment, feedback: 'after' });
    expect(lossOf({ ...$record.get(), receipts }, shelf)).toBe(loss);
  });
});

describe('a record that cannot be read', () => {
  test.each(['', 'null', '{"format":2}', '{"format":1,"assignment":{}}', '[[['])(
    '%s: is set aside, and a new one begun',
    (text) => {
      const shelf = memoryShelf();
      shelf.set(recordKey(ID), text);
      expect(open(shelf).$record.get()).toMatchObject({ receipts: [], begun: 1000 });
      const kept = shelf.keys().filter((key) => key.startsWith('aside:'));
      expect(kept.map((key) => shelf.get(key))).toEqual([text]);
    },
  );

  test('whatever stands there, reading does not throw and lists are lists', () => {
    const whole = open(memoryShelf()).$record.get();
    const keys = Object.keys(whole);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const record = readRecord(JSON.stringify({ ...whole, [key]: value }));
        if (!record) return;
        expect(record.receipts.every(({ fingerprint }) => typeof fingerprint === 'string')).toBe(
          true,
        );
        expect(Object.values(record.fields).every((text) => typeof text === 'string')).toBe(true);
      }),
    );
  });

  test('what no hand-in may hold is not taken over', () => {
    const whole = open(memoryShelf()).$record.get();
    const text = (part: object) => JSON.stringify({ ...whole, ...part });
    expect(readRecord(text({ device: 'x'.repeat(65) }))).toBeUndefined();
    expect(readRecord(text({ begun: 9e15 }))).toBeUndefined();
    expect(readRecord(text({ fields: { name: 'x'.repeat(101), class: '3b' } }))?.fields).toEqual({
      class: '3b',
    });
  });

  test('damaged receipts are left out, the others stay', () => {
    const whole = open(memoryShelf()).$record.get();
    const receipts = [receipt(1), { fingerprint: 7 }, null, { ...receipt(2), works: [{}] }];
    const record = readRecord(JSON.stringify({ ...whole, receipts }));
    expect(record?.receipts).toEqual([receipt(1), { ...receipt(2), works: [] }]);
  });
});
