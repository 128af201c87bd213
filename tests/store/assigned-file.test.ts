import { describe, expect, test } from 'vitest';
import { newAssignment } from '../../src/core/assign/assignment.ts';
import { choice } from '../../src/kinds/choice/model.ts';
import { openAssigned, removeAssigned } from '../../src/store/assigned.ts';
import {
  putAssignedFile,
  readAssignedFile,
  writeAssignedFile,
} from '../../src/store/assigned-file.ts';
import { givenKey, givenPart } from '../../src/store/given.ts';
import { memoryShelf, type Shelf } from '../../src/store/shelf.ts';
import { openWork } from '../../src/store/work.ts';
import { EXERCISE, pick, stateOf, task } from './desk.ts';

const PART = { exercise: EXERCISE };
const assignment = newAssignment('0123456789', [PART]);

function aBrowser(shelf: Shelf = memoryShelf()) {
  const record = openAssigned(assignment, shelf);
  const { seed } = record.$record.get();
  const given = givenPart(choice, task, assignment, PART, seed);
  const key = givenKey(assignment.id, EXERCISE);
  return { shelf, record, work: openWork(choice, task, EXERCISE, shelf, { key, given }) };
}

describe('the file of an assignment', () => {
  test('brings the work, the seed and what was filled in to another browser', () => {
    const home = aBrowser();
    home.work.move(pick('single', 'seen'));
    home.record.fill('name', 'Ann');
    const file = readAssignedFile(writeAssignedFile(assignment.id, home.shelf));
    if (!file) throw new Error('The file is not read');
    const school = aBrowser();
    putAssignedFile(file, school.shelf);
    const after = aBrowser(school.shelf);
    expect(stateOf(after.work)).toEqual(stateOf(home.work));
    const { seed, device, fields } = home.record.$record.get();
    expect(after.record.$record.get()).toMatchObject({ seed, device, fields });
  });

  test('takes the place of what was there, a copy of which is set aside', () => {
    const home = aBrowser();
    home.work.move(pick('single', 'seen'));
    const text = writeAssignedFile(assignment.id, home.shelf);
    const school = aBrowser();
    school.work.move(pick('single', 'warm'));
    const before = school.shelf.get(givenKey(assignment.id, EXERCISE));
    putAssignedFile(readAssignedFile(text) as never, school.shelf);
    const aside = school.shelf.keys().filter((key) => key.startsWith('aside:'));
    expect(aside.map((key) => school.shelf.get(key))).toEqual([before]);
    expect(stateOf(aBrowser(school.shelf).work).answers).toMatchObject({
      single: { picked: ['seen'] },
    });
  });

  test('keeps what either copy knows of a hand-in that was sent', () => {
    const home = aBrowser();
    const made = { handed: 5, turn: 1, student: {}, works: [], token: 'x', sent: null };
    home.record.addReceipt({ ...made, fingerprint: 'AAAA-BBBB-1' });
    const file = readAssignedFile(writeAssignedFile(assignment.id, home.shelf));
    home.record.markSent('AAAA-BBBB-1');
    const { receipts } = home.record.$record.get();
    putAssignedFile(file as never, home.shelf);
    expect(aBrowser(home.shelf).record.$record.get().receipts).toEqual(receipts);
  });

  test('leaves copies of damaged work where they go with the assignment', () => {
    const { shelf } = aBrowser();
    shelf.set(givenKey(assignment.id, EXERCISE), 'damaged');
    aBrowser(shelf);
    expect(shelf.keys().some((key) => key.startsWith('aside:'))).toBe(true);
    removeAssigned(assignment.id, shelf);
    expect(shelf.keys()).toEqual([]);
  });

  test.each(['', '{}', '[1, 2', '{"course":"service-quality","exercise":"check"}', 'sqa1.0..x'])(
    'anything else is none: %s',
    (text) => expect(readAssignedFile(text)).toBeUndefined(),
  );
});
