import { expect, test } from 'vitest';
import { gradeHandIn } from '../../../src/core/class/grade.ts';
import { kinds } from '../../../src/kinds/index.ts';
import { gradeAll, loadExercises } from '../../../src/site/gradebook/grade-all.ts';
import { aClass, anAssignment, asReceived, courseExercises } from '../../helpers/class.ts';

const exercises = courseExercises();
const assignment = anAssignment();
const received = asReceived(aClass({ assignment, exercises, students: 5 }));

/** A course as pages have it, and which tasks were loaded from it. */
function aCourse() {
  const loaded: string[] = [];
  const list = [...exercises.values()].map(({ id, kind, edition }) => ({
    id,
    kind: kind.name,
    edition,
  }));
  const loadTask = async (id: string, language: string) => {
    loaded.push(`${language}/${id}`);
    return exercises.get(id)?.task;
  };
  return { loaded, course: { exercises: list, loadTask, kinds } };
}

test('every task is loaded once, in the language of the instructor', async () => {
  const { loaded, course } = aCourse();
  const own = await loadExercises(assignment, course, 'zh');
  expect(own).toEqual(exercises);
  expect(loaded).toEqual([...exercises.keys()].map((id) => `zh/${id}`));
});

test('exercises the course does not have are left out', async () => {
  const { course } = aCourse();
  const own = await loadExercises(anAssignment(['pitfalls', 'away']), course, 'en');
  expect([...own.keys()]).toEqual(['pitfalls']);
});

test('everything received is graded, in its order', async () => {
  const told: number[] = [];
  const entries = await gradeAll(assignment, received, exercises, ({ done }) => told.push(done));
  expect(entries).toEqual(received.map((one) => gradeHandIn(assignment, one, exercises)));
  expect(told.at(-1)).toBe(received.length);
});

test('it can be stopped', async () => {
  const stop = AbortSignal.abort();
  expect(await gradeAll(assignment, received, exercises, () => {}, stop)).toEqual([]);
});
