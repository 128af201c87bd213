import { expect, test } from 'vitest';
import type { ChoiceTask } from '../../src/kinds/choice/model.ts';
import { choice } from '../../src/kinds/choice/model.ts';
import { newestWork } from '../../src/store/newest.ts';
import { memoryShelf } from '../../src/store/shelf.ts';
import { openWork } from '../../src/store/work.ts';
import { pick, task } from './desk.ts';

function aShelf() {
  const shelf = memoryShelf();
  const workAt = (key: string, time: number, option: string, of: ChoiceTask = task) =>
    openWork(choice, of, 'check', shelf, { key, now: () => time }).move(pick('single', option));
  const newest = () => newestWork(choice, task, 'check', shelf);
  return { shelf, workAt, newest };
}

test('nothing where nothing was begun, or where it cannot be read', () => {
  const { shelf, newest } = aShelf();
  expect(newest()).toBeUndefined();
  shelf.set('work:check', 'no work');
  expect(newest()).toBeUndefined();
});

test('of one’s own work and that of assignments, the newer one', () => {
  const { workAt, newest } = aShelf();
  workAt('work:check', 20, 'seen');
  workAt('given:abc/check', 10, 'warm');
  expect(newest()).toMatchObject({
    when: 20,
    state: { answers: { single: { picked: ['seen'] } } },
  });
  workAt('given:def/check', 30, 'attitude');
  expect(newest()).toMatchObject({ when: 30 });
});

test('the work on another exercise is another’s', () => {
  const { workAt, newest } = aShelf();
  workAt('work:recheck', 1, 'seen');
  workAt('given:abc/re-check', 1, 'seen');
  expect(newest()).toBeUndefined();
});
