import { expect, test } from 'vitest';
import { choice } from '../../src/kinds/choice/model.ts';
import { readProgress } from '../../src/store/progress.ts';
import { memoryShelf } from '../../src/store/shelf.ts';
import { openWork } from '../../src/store/work.ts';
import { answer, task } from './desk.ts';

test('a browser in which nobody worked has no progress', () => {
  expect(readProgress(memoryShelf())).toEqual({ exercises: {}, objectives: {} });
});

test('results by exercise, and points by objective over all exercises', () => {
  const shelf = memoryShelf();
  answer(openWork(choice, task, 'one', shelf), 'single', 'seen');
  const two = openWork(choice, task, 'two', shelf);
  answer(two, 'single', 'warm');
  answer(two, 'single', 'seen');
  expect(readProgress(shelf)).toEqual({
    exercises: {
      one: { done: false, points: 1, max: 2 },
      two: { done: false, points: 0.5, max: 2 },
    },
    objectives: { 'm06-o1': { points: 1.5 }, 'm06-o2': { points: 1.5 } },
  });
});

test('what is no work, and work that cannot be read, counts as not begun', () => {
  const shelf = memoryShelf();
  answer(openWork(choice, task, 'one', shelf), 'single', 'seen');
  const work = shelf.get('work:one') ?? '';
  shelf.set('work:damaged', work.slice(0, -5));
  shelf.set('work:empty', '');
  shelf.set('aside:one:x', work);
  shelf.set('theme', 'dark');
  expect(Object.keys(readProgress(shelf).exercises)).toEqual(['one']);
  expect(readProgress(shelf).objectives['m06-o1']).toEqual({ points: 1 });
});
