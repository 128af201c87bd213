import { describe, expect, test } from 'vitest';
import { quizKind } from '../../../src/core/quiz/kind.ts';
import type { Item, QuizMove } from '../../../src/core/quiz/types.ts';
import { aMultiple, anItem, played, tried } from './items.ts';

const kind = quizKind<{ readonly items: readonly Item[] }>('quiz', 3, (task) => task.items);
const items = [anItem('first', { objectives: ['m06-o1', 'm06-o2'] }), aMultiple('second')];
const quiz = { items };

test('a quiz begins at the first item of its order', () => {
  const task = { items: [anItem('hard', { level: 2 }), anItem('easy', { level: 1 })] };
  expect(kind.start(task, 5)).toEqual({ seed: 5, at: 'easy', round: [], answers: {} });
});

test('every item is worth one point, for each objective that it names', () => {
  expect(kind.grade(quiz, played(items, ...tried('first', 'right')))).toEqual([
    { item: 'first', objectives: ['m06-o1', 'm06-o2'], done: true, points: 1, max: 1 },
    { item: 'second', objectives: ['m06-o1'], done: false, points: 0, max: 1 },
  ]);
});

test.each<[QuizMove, boolean]>([
  [{ do: 'check', item: 'first', sure: 0 }, true],
  [{ do: 'reveal', item: 'first' }, true],
  [{ do: 'hint', item: 'first' }, true],
  [{ do: 'pick', item: 'first', option: 'right' }, false],
  [{ do: 'go', item: 'second' }, false],
  [{ do: 'retry', items: ['first'] }, false],
  [{ do: 'all' }, false],
])('%j settles something: %s', (move, settles) => expect(kind.settles(move)).toBe(settles));

describe('the rows a teacher reads', () => {
  const rows = (...moves: readonly QuizMove[]) => kind.lines(quiz, played(items, ...moves));

  test('an item nobody answered is there, empty', () => {
    expect(rows()[0]).toEqual({ item: 'first', prompt: 'Prompt of first', answer: '' });
  });

  test('what was answered last, in words', () => {
    const picked = tried('second', 'one', 'three');
    expect(rows(...picked)[1]).toMatchObject({
      item: 'second',
      prompt: 'Prompt of second',
      answer: 'Text of one; Text of three',
      verdict: 'wrong',
      comment: 'Feedback on one Feedback on three',
    });
  });

  test('every answer handed in, oldest first, with what is said about it', () => {
    const moves = [...tried('first', 'wrong'), ...tried('first', 'right')];
    expect(rows(...moves)[0]?.tries).toEqual([
      { answer: 'Text of wrong', right: false, comment: 'Feedback on wrong' },
      { answer: 'Text of right', right: true, comment: 'Feedback on right' },
    ]);
  });

  test.each<[readonly QuizMove[], string]>([
    [tried('first', 'right'), 'right'],
    [[...tried('first', 'wrong'), ...tried('first', 'right')], 'partly'],
    [tried('first', 'wrong'), 'wrong'],
    [[...tried('first', 'wrong'), { do: 'reveal', item: 'first' }], 'wrong'],
  ])('%j is %s', (moves, verdict) => expect(rows(...moves)[0]).toMatchObject({ verdict }));
});

test('work of another version of the kind is refused', () => {
  const state = kind.start(quiz, 1);
  expect(kind.read(quiz, state, 3)).toBeDefined();
  expect(kind.read(quiz, state, 2)).toBeUndefined();
  expect(kind.read(quiz, state, 4)).toBeUndefined();
});
