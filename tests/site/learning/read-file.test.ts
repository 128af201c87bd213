import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newAssignment } from '../../../src/core/assign/assignment.ts';
import { writeBackup } from '../../../src/core/backup/format.ts';
import { writeAssignment } from '../../../src/exchange/assignment.ts';
import { tokenFile } from '../../../src/exchange/token.ts';
import { choice } from '../../../src/kinds/choice/model.ts';
import { readFile } from '../../../src/site/learning/read-file.ts';
import { openAssigned } from '../../../src/store/assigned.ts';
import { writeAssignedFile } from '../../../src/store/assigned-file.ts';
import { makeBackup } from '../../../src/store/backup.ts';
import { memoryShelf } from '../../../src/store/shelf.ts';
import { openWork } from '../../../src/store/work.ts';
import { answer, EXERCISE, task } from '../../store/desk.ts';

const assignment = newAssignment('0123456789', [{ exercise: EXERCISE }]);

function aShelf() {
  const shelf = memoryShelf();
  const work = openWork(choice, task, EXERCISE, shelf);
  answer(work, 'single', 'seen');
  return { shelf, work };
}

describe('a file is known by what it is', () => {
  test('a back-up', () => {
    const { shelf } = aShelf();
    const file = readFile(writeBackup(makeBackup(shelf, '0.6.0', 5)));
    expect(file).toMatchObject({ is: 'backup', version: '0.6.0', made: 5 });
    expect('entries' in file && [...file.entries.keys()]).toEqual([`work:${EXERCISE}`]);
  });

  test('the work on one exercise, and then it is restored like a back-up of it', () => {
    const { shelf, work } = aShelf();
    const file = readFile(work.toFile());
    expect(file).toMatchObject({ is: 'exercise', exercise: EXERCISE });
    const text = 'entries' in file ? file.entries.get(`work:${EXERCISE}`) : '';
    expect(JSON.parse(text ?? '')).toEqual(JSON.parse(shelf.get(`work:${EXERCISE}`) ?? ''));
  });

  test('the work on one exercise in a format to come', () => {
    const text = JSON.stringify({ course: 'service-quality', exercise: EXERCISE, format: 7 });
    expect(readFile(text)).toEqual({ problem: 'other-exercise', exercise: EXERCISE });
  });

  test('all of an assignment', () => {
    const { shelf } = aShelf();
    openAssigned(assignment, shelf);
    const file = readFile(writeAssignedFile(assignment.id, shelf));
    expect(file).toMatchObject({ is: 'assignment', record: { assignment: { id: assignment.id } } });
  });

  test('an assignment to be done, which is for another page', () => {
    const text = tokenFile('An assignment', writeAssignment(assignment));
    expect(readFile(text)).toEqual({ problem: 'token', tag: 'a' });
  });

  test('whatever it is, it is answered and never thrown', () => {
    const ours = fc
      .dictionary(
        fc.constantFrom('format', 'exercise', 'assigned', 'works', 'entries', 'made'),
        fc.jsonValue(),
      )
      .map((value) => JSON.stringify({ course: 'service-quality', ...value }));
    fc.assert(
      fc.property(fc.oneof(ours, fc.string(), fc.json()), (text) => {
        const file = readFile(text);
        expect('problem' in file || file.entries instanceof Map).toBe(true);
      }),
    );
  });
});
