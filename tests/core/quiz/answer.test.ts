import { describe, expect, test } from 'vitest';
import { isRight, pointsOf, statusOf, struck } from '../../../src/core/quiz/answer.ts';
import type { QuizMove } from '../../../src/core/quiz/types.ts';
import { aMultiple, anItem, answerIn, played, tried } from './items.ts';

const single = anItem('single');
const multiple = aMultiple('multiple');
const reveal: QuizMove = { do: 'reveal', item: 'single' };

describe('where an item stands and what it is worth', () => {
  test.each<[string, readonly QuizMove[], string, number]>([
    ['picked and not checked', tried('single', 'wrong').slice(0, 1), 'new', 0],
    ['a hint alone', [{ do: 'hint', item: 'single' }], 'new', 0],
    ['right at the first try', tried('single', 'right'), 'solved', 1],
    ['wrong', tried('single', 'wrong'), 'tried', 0],
    [
      'right at the second',
      [...tried('single', 'wrong'), ...tried('single', 'right')],
      'solved',
      0.5,
    ],
    [
      'right at the third',
      [...tried('single', 'wrong'), ...tried('single', 'other'), ...tried('single', 'right')],
      'solved',
      0.5,
    ],
    ['wrong, then told', [...tried('single', 'wrong'), reveal], 'revealed', 0],
  ])('%s', (_, moves, status, points) => {
    const answer = answerIn(played([single], ...moves), 'single');
    expect(statusOf(single, answer)).toBe(status);
    expect(pointsOf(single, answer)).toBe(points);
  });

  test('nothing is new', () => expect(statusOf(single, undefined)).toBe('new'));

  test('a hint costs no points', () => {
    const state = played([single], { do: 'hint', item: 'single' }, ...tried('single', 'right'));
    expect(pointsOf(single, answerIn(state, 'single'))).toBe(1);
  });

  test('a corrected key re-grades work that was done before', () => {
    const answer = answerIn(played([single], ...tried('single', 'wrong')), 'single');
    const options = single.options.map((one) => ({ ...one, correct: one.id === 'wrong' }));
    const corrected = { ...single, options };
    expect(statusOf(corrected, answer)).toBe('solved');
    expect(pointsOf(corrected, answer)).toBe(1);
  });
});

describe('what is right where several are to be chosen', () => {
  test.each<[readonly string[], boolean]>([
    [['one', 'two'], true],
    [['two', 'one'], true],
    [['one'], false],
    [['one', 'two', 'three'], false],
    [['one', 'three'], false],
    [[], false],
  ])('%j: %s', (picked, right) => expect(isRight(multiple, picked)).toBe(right));

  test('none is struck out, for the wrong ones must not be given away', () => {
    const state = played([multiple], ...tried('multiple', 'one', 'three'));
    expect(struck(multiple, answerIn(state, 'multiple'))).toEqual([]);
  });
});

test('where one is right, what was tried and wrong is struck out', () => {
  const state = played([single], ...tried('single', 'wrong'), ...tried('single', 'other'));
  expect(struck(single, answerIn(state, 'single'))).toEqual(['wrong', 'other']);
});
