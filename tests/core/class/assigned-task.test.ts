import { expect, test } from 'vitest';
import { classTask } from '../../../src/core/class/assigned-task.ts';
import { sortExamples } from '../../../src/kinds/sort/examples.ts';
import { sort } from '../../../src/kinds/sort/model.ts';
import type { SortTask } from '../../../src/kinds/sort/task.ts';
import { anAssignment } from '../../helpers/class.ts';

const task = (Object.values(sortExamples) as SortTask[]).find(({ items }) => items.length > 1);
const exercise = { id: 'cards', kind: sort, task, edition: '' };
const part = { exercise: 'cards', items: 1 };
const itemsOf = (seed: number | null) =>
  (classTask({ ...anAssignment([]), parts: [part], seed }, part, exercise) as SortTask).items;

test('a class whose students drew their own items is looked at with all of them', () => {
  expect(itemsOf(null)).toHaveLength(task?.items.length ?? -1);
});

test('a class that had the same items is looked at with those alone', () => {
  expect(itemsOf(5)).toHaveLength(1);
});
