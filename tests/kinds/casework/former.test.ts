import { describe, expect, test } from 'vitest';
import { readCourse } from '../../../src/build/content/load.ts';
import { gradeWork } from '../../../src/core/class/grade-work.ts';
import { localise } from '../../../src/core/language.ts';
import { parseSaved } from '../../../src/core/saved.ts';
import { total } from '../../../src/core/score.ts';
import { casework } from '../../../src/kinds/casework/model.ts';
import type { CaseworkTask } from '../../../src/kinds/casework/task.ts';
import { newestWork } from '../../../src/store/newest.ts';
import { memoryShelf } from '../../../src/store/shelf.ts';
import { openWork } from '../../../src/store/work.ts';

/** Work done while the kind was called `diagnosis`, as it stands in browsers, files and hand-ins. */
const ID = 'five-gaps';
const exercise = readCourse('.').course.exercises.find(({ id }) => id === ID);
const task = localise(exercise?.task, 'en') as unknown as CaseworkTask;

const state = {
  seed: 4711,
  at: 'pension-day',
  answers: {
    'pension-day': {
      version: 1,
      looked: ['service-rule', 'tellers', 'manager'],
      stages: {
        diagnosis: {
          picked: {},
          tries: [{ diagnosis: 'gap-3' }, { diagnosis: 'gap-1' }],
          revealed: false,
        },
        cure: { picked: {}, tries: [{ cure: 'sit-down-with-twenty' }], revealed: false },
      },
      hint: true,
      note: '',
      ticked: [],
      before: null,
    },
    'sofa-day': {
      version: 1,
      looked: ['website'],
      stages: {},
      hint: false,
      note: '',
      ticked: [],
      before: null,
    },
  },
};

const begun = 1_790_000_000_000;
const saved = {
  format: 1,
  kind: 'diagnosis',
  version: 1,
  state,
  attempts: [{ started: begun, ended: null, points: 0.75, max: 6, moves: 9 }],
  result: { done: false, points: 0.75, max: 6 },
  objectives: { 'm03-o3': { done: false, points: 0.75, max: 6 } },
};

const kept = () => {
  const shelf = memoryShelf();
  shelf.set(`work:${ID}`, JSON.stringify(saved));
  return shelf;
};

test('it is a case of the course that the old work is about', () => {
  expect(exercise?.kind).toBe('casework');
});

describe('work saved under the kind’s former name', () => {
  test('is there again, with nothing set aside, and goes on under the new one', () => {
    const shelf = kept();
    const work = openWork(casework, task, ID, shelf);
    expect(work.$snapshot.get()).toMatchObject({ state, notice: null });
    work.move({ do: 'look', item: 'sofa-day', look: 'driver' });
    const after = parseSaved(shelf.get(`work:${ID}`) ?? '');
    expect(after).toMatchObject({ kind: 'casework', version: 1 });
    expect(after?.attempts).toHaveLength(1);
    expect(after?.result.points).toBe(0.75);
    expect(shelf.keys()).toEqual([`work:${ID}`]);
  });

  test('can be opened from a file, and saved as one of today', () => {
    const shelf = memoryShelf();
    const work = openWork(casework, task, ID, shelf);
    work.fromFile(JSON.stringify({ course: 'service-quality', exercise: ID, ...saved }));
    expect(work.$snapshot.get()).toMatchObject({ state, notice: null });
    expect(JSON.parse(work.toFile())).toMatchObject({ kind: 'casework', exercise: ID });
  });

  test('is found where the newest is looked for', () => {
    expect(newestWork(casework, task, ID, kept())).toEqual({ state, when: begun });
  });

  test('handed in, is graded like any other', () => {
    const handed = { exercise: ID, edition: 'x', ...saved };
    const one = { id: ID, kind: casework, task, edition: 'y' };
    const { work, setAside } = gradeWork(one, task, 1, handed);
    expect(setAside).toBe(0);
    expect(total(work.marks).points).toBe(0.75);
    expect(work.state).toEqual(state);
  });
});

test('work of another kind is no case', () => {
  const shelf = memoryShelf();
  shelf.set(`work:${ID}`, JSON.stringify({ ...saved, kind: 'sort' }));
  expect(openWork(casework, task, ID, shelf).$snapshot.get().notice?.about).toBe('damaged');
  const handed = { exercise: ID, edition: 'x', ...saved, kind: 'sort' };
  const one = { id: ID, kind: casework, task, edition: 'y' };
  expect(gradeWork(one, task, 1, handed).work.result.points).toBe(0);
});
