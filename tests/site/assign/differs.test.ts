import { describe, expect, test } from 'vitest';
import { differs } from '../../../src/site/assign/differs.ts';
import { courseExercises } from '../../helpers/class.ts';

const course = courseExercises();
const kindOf = (exercise: string) => course.get(exercise)?.kind.name;
const of = (...parts: Parameters<typeof differs>[0]) => differs(parts, kindOf);

test('only where questions are drawn do they differ from student to student', () => {
  expect(of({ exercise: 'pitfalls', items: 5 })).toBe('questions');
  expect(of({ exercise: 'pitfalls' })).not.toBe('questions');
  expect(of({ exercise: 'pitfalls', items: 5 }, { exercise: 'm06-check' })).toBe('partly');
});

describe('where all are asked, only an order differs', () => {
  const withItems = [...course.values()].filter(({ kind, task }) => kind.choices(task).items > 1);

  test.each(withItems.map(({ id, kind, task }) => ({ id, kind, task })))('$id', (exercise) => {
    const { id, kind, task } = exercise;
    const firsts = Array.from({ length: 30 }, (_, seed) => kind.start(task, seed).at);
    expect(of({ exercise: id })).toBe(new Set(firsts).size > 1 ? 'order' : 'options');
  });

  test('of several, the one with more in another order decides', () => {
    expect(of({ exercise: 'm04-check' }, { exercise: 'm06-check' })).toBe('options');
    expect(of({ exercise: 'm04-check' }, { exercise: 'pitfalls' })).toBe('order');
    expect(of({ exercise: 'service-circle' })).toBe('order');
  });

  test('before anything is chosen no more is promised than holds for all', () => {
    expect(of()).toBe('order');
  });
});
