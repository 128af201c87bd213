import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Assignment } from '../../../src/core/assign/assignment.ts';
import { writeAssignment } from '../../../src/exchange/assignment.ts';
import { writeBook } from '../../../src/exchange/book.ts';
import { type KeyPair, newKey, writeKey } from '../../../src/exchange/key.ts';
import { kinds } from '../../../src/kinds/index.ts';
import type { Brought } from '../../../src/site/gradebook/bring/brought.ts';
import type { Desk } from '../../../src/site/gradebook/desk.ts';
import { openDesk } from '../../../src/site/gradebook/open-desk.ts';
import { openBooks } from '../../../src/store/book.ts';
import { aClass, anAssignment, courseExercises, MORNING } from '../../helpers/class.ts';
import { chatOf } from '../../helpers/class-files.ts';

const exercises = courseExercises();
const assignment = anAssignment(['m06-check']);
const handIns = aClass({ assignment, exercises, students: 3 });

/** A page in a browser that stores nothing, or what `kept` says. */
function aDesk(
  kept: { assignments?: readonly Assignment[]; keys?: readonly KeyPair[] } = {},
  /** Has to be there before a task can be loaded. */
  wait: () => Promise<void> = async () => {},
): Desk {
  const refused = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  return openDesk({
    language: 'en',
    course: {
      exercises: [...exercises.values()].map(({ id, kind, edition }) => ({
        id,
        kind: kind.name,
        edition,
      })),
      loadTask: async (id) => {
        await wait();
        return exercises.get(id)?.task;
      },
      kinds,
    },
    books: openBooks(refused, () => {}),
    store: {
      assignments: async () => kept.assignments ?? [],
      keys: async () => kept.keys ?? [],
      keep: refused,
      drop: refused,
      addKey: refused,
    },
    now: () => MORNING,
  });
}

const pasted = (...texts: readonly string[]): Brought => ({ files: [], text: texts.join('\n') });
const count = (desk: Desk) => desk.$shown.get().book?.students.length ?? 0;
const taken = (desk: Desk) => desk.$shown.get().report?.taken.map((one) => one.count);
const refused = (desk: Desk) => desk.$shown.get().report?.refused.map(({ why }) => why);

let desk: Desk;

beforeEach(async () => {
  desk = aDesk();
  await desk.open();
});

describe('work that is brought', () => {
  test('with its assignment is in a book at once, and that is the one to look at', async () => {
    const next = await desk.bring(
      pasted(writeAssignment(assignment), await chatOf(assignment, handIns)),
    );
    expect(next).toBe(assignment.id);
    await desk.choose(next);
    expect(count(desk)).toBe(3);
    expect(taken(desk)).toEqual([3]);
  });

  test('before its assignment is held until that comes', async () => {
    await desk.bring(pasted(await chatOf(assignment, handIns)));
    expect(refused(desk)).toEqual(Array(3).fill('other-assignment'));
    const next = await desk.bring(pasted(writeAssignment(assignment)));
    expect(taken(desk)).toEqual([3]);
    await desk.choose(next);
    expect(count(desk)).toBe(3);
  });

  test('while its book is open shows there without being asked for', async () => {
    desk = aDesk({ assignments: [assignment] });
    await desk.open();
    await desk.choose(assignment.id);
    await desk.bring(pasted(await chatOf(assignment, handIns.slice(0, 1))));
    expect(count(desk)).toBe(1);
    await desk.bring(pasted(await chatOf(assignment, handIns)));
    expect(count(desk)).toBe(3);
    expect(refused(desk)).toEqual(['twice']);
  });

  test('while its book is only being opened is not missed', async () => {
    let loaded = () => {};
    const waiting = new Promise<void>((done) => {
      loaded = done;
    });
    desk = aDesk({ assignments: [assignment] }, () => waiting);
    await desk.open();
    const opening = desk.choose(assignment.id);
    const bringing = desk.bring(pasted(await chatOf(assignment, handIns)));
    await vi.waitFor(() => expect(desk.$shown.get().counts[assignment.id]).toBe(3));
    loaded();
    await Promise.all([opening, bringing]);
    expect(count(desk)).toBe(3);
  });

  test('sealed waits for its key, which is used only once that is said', async () => {
    const key = await newKey();
    const sealed = { ...assignment, collect: 'sealed', key: key.public } as const;
    await desk.bring(pasted(writeAssignment(sealed), await chatOf(sealed, handIns)));
    expect(refused(desk)).toEqual(Array(3).fill('no-key'));
    await desk.bring(pasted(writeKey(key)));
    expect(refused(desk)).toEqual(Array(3).fill('no-key'));
    const offered = desk.$shown.get().report?.keys ?? [];
    expect(offered).toEqual([key]);
    await desk.useKey(key);
    expect(taken(desk)).toEqual([3]);
    expect(refused(desk)).toEqual([]);
  });
});

describe('an open book', () => {
  beforeEach(async () => {
    const text = await chatOf(assignment, handIns);
    await desk.choose(await desk.bring(pasted(writeAssignment(assignment), text)));
  });
  const students = () => desk.$shown.get().book?.students ?? [];

  test('takes points and a comment', async () => {
    const key = students()[0]?.key ?? '';
    await desk.remark(key, 'm06-check', { comment: 'Well done', points: 1.5 });
    expect(students()[0]?.total.points).toBe(1.5);
    expect(desk.$shown.get().book?.notes.remarks[key]?.['m06-check']?.comment).toBe('Well done');
  });

  test('gives a hand-in to another student, and back', async () => {
    const [first, second] = students();
    const print = first?.entry.received.fingerprint ?? '';
    await desk.own(print, second?.key ?? '');
    expect(students()).toHaveLength(2);
    await desk.own(print, null);
    expect(students().map(({ key }) => key)).toEqual([first?.key, second?.key, expect.anything()]);
  });

  test('loses a hand-in, and gets it back', async () => {
    const received = students()[0]?.entry.received;
    if (!received) throw new Error('Nobody has handed in.');
    await desk.remove(received);
    expect(count(desk)).toBe(2);
    await desk.putBack(received);
    expect(count(desk)).toBe(3);
  });

  test('merged with a saved one keeps what was said here and gains what is new', async () => {
    const book = desk.$shown.get().book;
    const key = students()[0]?.key ?? '';
    if (!book) throw new Error('No book is open.');
    const there = { ...book.notes, remarks: { [key]: { 'm06-check': said('there') } } };
    await desk.remark(key, 'm06-check', said('here'));
    await desk.remove(book.received[1] ?? never());
    await desk.bring(pasted(writeBook({ ...book, notes: there })));
    const [offered] = desk.$shown.get().report?.books ?? [];
    await desk.merge(offered ?? never());
    expect(count(desk)).toBe(3);
    expect(taken(desk)).toEqual([1]);
    expect(desk.$shown.get().book?.notes.remarks[key]?.['m06-check']?.comment).toBe('here');
  });

  test('goes with everything of it once it is deleted', async () => {
    await desk.drop(assignment.id);
    const { assignments, book, counts } = desk.$shown.get();
    expect({ assignments, book, count: counts[assignment.id] ?? 0 }).toEqual({
      assignments: [],
      book: null,
      count: 0,
    });
  });
});

describe('where exercises are slow to load, or cannot be loaded', () => {
  test('what is said of work meanwhile stays', async () => {
    let wait = Promise.resolve();
    desk = aDesk({ assignments: [assignment] }, () => wait);
    await desk.open();
    await desk.bring(pasted(await chatOf(assignment, handIns)));
    await desk.choose(assignment.id);
    const key = desk.$shown.get().book?.students[0]?.key ?? '';
    let go = () => {};
    wait = new Promise((resolve) => {
      go = resolve;
    });
    const again = desk.choose(assignment.id);
    await desk.remark(key, 'm06-check', said('meanwhile'));
    go();
    await again;
    expect(desk.$shown.get().book?.notes.remarks[key]?.['m06-check']).toEqual(said('meanwhile'));
  });

  test('a saved book shows in full, though the page opens it before its work is there', async () => {
    await desk.bring(pasted(writeAssignment(assignment), await chatOf(assignment, handIns)));
    await desk.choose(assignment.id);
    const saved = writeBook(desk.$shown.get().book ?? never());
    let go = () => {};
    const wait = new Promise<void>((resolve) => {
      go = resolve;
    });
    const other = aDesk({}, () => wait);
    await other.open();
    await other.bring(pasted(saved));
    const [offered] = other.$shown.get().report?.books ?? [];
    let early: Promise<void> | undefined;
    const unbind = other.$shown.listen(({ assignments, counts }) => {
      if (assignments.length > 0) early ??= other.choose(assignment.id);
      if (counts[assignment.id] === 3) go();
    });
    await other.merge(offered ?? never());
    await early;
    unbind();
    expect(count(other)).toBe(3);
  });

  test('it is said, and can be tried again', async () => {
    let wait = Promise.reject<void>(new TypeError('Failed to fetch'));
    desk = aDesk({ assignments: [assignment] }, () => wait);
    await desk.open();
    await desk.bring(pasted(await chatOf(assignment, handIns)));
    await desk.choose(assignment.id);
    expect(desk.$shown.get()).toMatchObject({ failed: true, book: null, grading: null });
    wait = Promise.resolve();
    await desk.choose(assignment.id);
    expect(desk.$shown.get().failed).toBe(false);
    expect(count(desk)).toBe(3);
  });
});

test('sealed work that a key was not tried on can be opened later', async () => {
  const key = await newKey();
  const sealed = { ...assignment, collect: 'sealed', key: key.public } as const;
  await desk.bring(pasted(writeAssignment(sealed), await chatOf(sealed, handIns)));
  const unbind = desk.$shown.listen(({ importing }) => importing && desk.cancel());
  await desk.useKey(key);
  unbind();
  await desk.useKey(key);
  expect(desk.$shown.get().counts[assignment.id]).toBe(3);
});

const said = (comment: string) => ({ comment, points: null });

function never(): never {
  throw new Error('There is none.');
}
