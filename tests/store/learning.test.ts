import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { newAssignment } from '../../src/core/assign/assignment.ts';
import { choice } from '../../src/kinds/choice/model.ts';
import { listAsides, takeUp } from '../../src/store/aside.ts';
import { openChecker } from '../../src/store/checker.ts';
import { openDb } from '../../src/store/db.ts';
import { keepAssignment } from '../../src/store/desk.ts';
import { countKept, countTaught, eraseLearning, eraseTeaching } from '../../src/store/erase.ts';
import { CHECKER_KEY, REVIEW_KEY } from '../../src/store/keys.ts';
import { changedSince, lastBackup, noteBackup } from '../../src/store/learning.ts';
import { openReview } from '../../src/store/review.ts';
import { memoryShelf } from '../../src/store/shelf.ts';
import { lastVisited, remember } from '../../src/store/visited.ts';
import { openWork } from '../../src/store/work.ts';
import { answer, EXERCISE, stateOf, task } from './desk.ts';

const WORK = `work:${EXERCISE}`;

function aBrowser(time = 100) {
  const shelf = memoryShelf();
  let now = time;
  const open = () => openWork(choice, task, EXERCISE, shelf, { now: () => ++now });
  return { shelf, open, work: open() };
}

describe('the page read last', () => {
  test('is the only one remembered', () => {
    const shelf = memoryShelf();
    expect(lastVisited(shelf)).toBeUndefined();
    remember('m06/pitfalls', shelf, 5);
    remember('m07', shelf, 9);
    expect(lastVisited(shelf)).toEqual({ path: 'm07', at: 9 });
    expect(shelf.keys()).toEqual(['visited']);
  });

  test.each([
    '',
    'x',
    '{}',
    '{"format":1,"path":"//evil.example","at":1}',
    '{"format":2,"path":"m01","at":1}',
  ])('is nothing where it cannot be read: %s', (text) => {
    const shelf = memoryShelf();
    shelf.set('visited', text);
    expect(lastVisited(shelf)).toBeUndefined();
  });
});

test('how much was changed since the last back-up', () => {
  const { shelf, work } = aBrowser();
  expect(lastBackup(shelf)).toBeUndefined();
  noteBackup(shelf, 1000);
  expect(lastBackup(shelf)).toBe(1000);
  answer(work, 'single', 'seen');
  expect(changedSince(shelf, 1000)).toBe(0);
  expect(changedSince(shelf, 100)).toBe(1);
});

describe('a copy that was set aside', () => {
  test('becomes the present one, and the present one is set aside for it', () => {
    const { shelf, open, work } = aBrowser();
    answer(work, 'single', 'seen');
    const old = shelf.get(WORK) ?? '';
    work.reset(7);
    answer(work, 'single', 'warm');
    const present = shelf.get(WORK) ?? '';
    shelf.set(`aside:${EXERCISE}:abc`, old);
    const [copy] = listAsides(shelf, new Set([EXERCISE]));
    if (!copy) throw new Error('It is not listed');
    takeUp(copy, shelf, 500);
    expect(stateOf(open()).answers).toEqual(JSON.parse(old).state.answers);
    expect(open().$snapshot.get().saved.attempts).toHaveLength(2);
    const left = listAsides(shelf, new Set([EXERCISE]));
    expect(left.map(({ key }) => shelf.get(key))).toEqual([present]);
  });

  test('of an assignment is listed, and can never be taken up', () => {
    const { shelf, work } = aBrowser();
    answer(work, 'single', 'seen');
    shelf.set(`aside:given:0123456789/${EXERCISE}:abc`, shelf.get(WORK) ?? '');
    const [copy] = listAsides(shelf, new Set([EXERCISE]));
    expect(copy).toMatchObject({ assignment: '0123456789', exercise: EXERCISE });
    const before = shelf.keys().map((key) => shelf.get(key));
    if (copy) takeUp(copy, shelf, 500);
    expect(shelf.keys().map((key) => shelf.get(key))).toEqual(before);
  });
});

test.each([REVIEW_KEY, CHECKER_KEY])('%s that could not be read is listed, too', (key) => {
  const { shelf } = aBrowser();
  shelf.set(key, 'damaged');
  if (key === REVIEW_KEY) openReview(shelf);
  else openChecker(shelf, () => 'new');
  const [copy] = listAsides(shelf, new Set([EXERCISE]));
  expect(copy).toMatchObject({ exercise: key, isWork: false, saved: undefined });
  expect(shelf.get(copy?.key ?? '')).toBe('damaged');
});

describe('erasing', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  test('takes all of a learner and leaves what is the instructor’s', () => {
    const { shelf, work } = aBrowser();
    answer(work, 'single', 'seen');
    for (const key of [
      'assigned:a',
      'given:a/b',
      'aside:b:1',
      'review',
      'theme',
      'draft',
      'key-in-file:x',
    ]) {
      shelf.set(key, 'x');
    }
    expect(countKept(shelf)).toEqual({ works: 1, assignments: 1, asides: 1, others: 2 });
    eraseLearning(shelf);
    expect([...shelf.keys()].sort()).toEqual(['draft', 'key-in-file:x']);
    expect(countKept(shelf)).toEqual({ works: 0, assignments: 0, asides: 0, others: 0 });
  });

  test('takes the instructor’s too where that is asked for, from a page that has it open', async () => {
    const { shelf } = aBrowser();
    shelf.set('draft', 'x');
    expect(await countTaught()).toEqual({ assignments: 0, handIns: 0, keys: 0 });
    await keepAssignment(newAssignment('0123456789', [{ exercise: EXERCISE }]), 'zh', true, 1);
    expect(await countTaught()).toEqual({ assignments: 1, handIns: 0, keys: 0 });
    await eraseTeaching(shelf);
    expect(shelf.keys()).toEqual([]);
    expect(await countTaught()).toEqual({ assignments: 0, handIns: 0, keys: 0 });
    expect(await (await openDb()).count('assignments')).toBe(0);
  });
});
