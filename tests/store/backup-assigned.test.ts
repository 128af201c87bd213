import { describe, expect, test } from 'vitest';
import { newAssignment } from '../../src/core/assign/assignment.ts';
import { choice } from '../../src/kinds/choice/model.ts';
import { openAssigned } from '../../src/store/assigned.ts';
import { makeBackup, planRestore, restore } from '../../src/store/backup.ts';
import { givenKey, givenPart } from '../../src/store/given.ts';
import { memoryShelf, type Shelf } from '../../src/store/shelf.ts';
import { openWork } from '../../src/store/work.ts';
import { answer, EXERCISE, stateOf, task } from './desk.ts';

const PART = { exercise: EXERCISE };
const assignment = newAssignment('0123456789', [PART]);
const GIVEN = givenKey(assignment.id, EXERCISE);

/** A student's browser in which the assignment was opened at `time`, drawn with `seed`. */
function aBrowser(time: number, seed: number, shelf: Shelf = memoryShelf()) {
  let now = time;
  const sources = { now: () => ++now, bytes: (count: number) => new Uint8Array(count).fill(seed) };
  const record = openAssigned(assignment, shelf, sources);
  const given = givenPart(choice, task, assignment, PART, record.$record.get().seed);
  const work = openWork(choice, task, EXERCISE, shelf, { key: GIVEN, given, now: sources.now });
  return { shelf, record, work, hand: () => work.finish(sources.now()) };
}

function bring(from: Shelf, to: Shelf) {
  const { entries } = makeBackup(from, '1', 1);
  const plan = planRestore(entries, to, () => 'fine', {});
  const done = restore(plan, to, () => null);
  if ('problem' in done) throw new Error(done.problem);
  return { ...done, is: Object.fromEntries(plan.items.map(({ key, is }) => [key, is])) };
}

const aReceipt = (fingerprint: string, handed: number, sent: number | null, token = '') => ({
  fingerprint,
  handed,
  turn: 1,
  student: {},
  works: [],
  token,
  sent,
});

const asides = (shelf: Shelf) =>
  shelf
    .keys()
    .filter((key) => key.startsWith('aside:'))
    .map((key) => shelf.get(key));

describe('an assignment in a back-up', () => {
  test('comes whole into a browser that has not opened it', () => {
    const home = aBrowser(100, 1);
    answer(home.work, 'single', 'seen');
    home.record.fill('name', 'Ann');
    const school = memoryShelf();
    bring(home.shelf, school);
    const after = aBrowser(500, 9, school);
    expect(stateOf(after.work)).toEqual(stateOf(home.work));
    const { seed, device, fields } = home.record.$record.get();
    expect(after.record.$record.get()).toMatchObject({ seed, device, fields });
  });

  test('adds the receipts of both, each once, and what either knows of sending', () => {
    const home = aBrowser(100, 1);
    home.record.addReceipt(aReceipt('AAAA', 5, 6));
    home.record.addReceipt(aReceipt('BBBB', 9, null, 'token'));
    const school = memoryShelf();
    bring(home.shelf, school);
    const there = aBrowser(500, 1, school);
    there.record.addReceipt(aReceipt('CCCC', 7, null));
    home.record.markSent('BBBB');
    bring(home.shelf, school);
    const { receipts } = aBrowser(600, 1, school).record.$record.get();
    expect(receipts.map(({ fingerprint }) => fingerprint)).toEqual(['AAAA', 'CCCC', 'BBBB']);
    expect(receipts[2]).toMatchObject({ token: 'token', sent: expect.any(Number) });
  });

  test('drawn twice, the one worked on last stays as a whole, and the other is set aside', () => {
    const [home, school] = [aBrowser(900, 1), aBrowser(100, 2)];
    answer(home.work, 'single', 'seen');
    answer(school.work, 'single', 'warm');
    const before = school.shelf.get(GIVEN);
    const seed = home.record.$record.get().seed;
    const { undo } = bring(home.shelf, school.shelf);
    const after = aBrowser(950, 2, school.shelf);
    expect(after.record.$record.get().seed).toBe(seed);
    expect(stateOf(after.work)).toEqual(stateOf(home.work));
    expect(asides(school.shelf)).toEqual([before]);
    undo();
    expect(school.shelf.get(GIVEN)).toBe(before);
  });

  test('drawn twice, work only the older one has is set aside too: its questions are gone', () => {
    const [home, school] = [aBrowser(900, 1), aBrowser(100, 2)];
    answer(home.work, 'single', 'seen');
    answer(school.work, 'single', 'warm');
    const only = givenKey(assignment.id, 'only-here');
    const text = (school.shelf.get(GIVEN) ?? '').replace('warm', 'seen');
    school.shelf.set(only, text);
    bring(home.shelf, school.shelf);
    expect(school.shelf.get(only)).toBeNull();
    expect(asides(school.shelf)).toContain(text);
    expect(new Set(Object.values(bring(home.shelf, school.shelf).is))).toEqual(new Set(['same']));
  });

  test('drawn twice, the one that was handed in from stays, though the other is newer', () => {
    const [home, school] = [aBrowser(900, 1), aBrowser(100, 2)];
    answer(home.work, 'single', 'seen');
    answer(school.work, 'single', 'warm');
    school.record.addReceipt(aReceipt('AAAA', 5, 6));
    const { seed } = school.record.$record.get();
    const theirs = home.shelf.get(GIVEN);
    bring(home.shelf, school.shelf);
    expect(aBrowser(950, 2, school.shelf).record.$record.get().seed).toBe(seed);
    expect(stateOf(aBrowser(960, 2, school.shelf).work)).toEqual(stateOf(school.work));
    expect(asides(school.shelf)).toEqual([theirs]);
  });

  test('handed in for good, it cannot be taken back by an older back-up', () => {
    const home = aBrowser(100, 1);
    answer(home.work, 'single', 'warm');
    const old = makeBackup(home.shelf, '1', 1);
    home.hand();
    const state = stateOf(home.work);
    const plan = planRestore(old.entries, home.shelf, () => 'fine', {});
    restore(plan, home.shelf, () => null);
    const after = aBrowser(700, 1, home.shelf);
    expect(stateOf(after.work)).toEqual(state);
    expect(after.work.$snapshot.get().saved.attempts.at(-1)?.handed).toBeGreaterThan(0);
  });
});
