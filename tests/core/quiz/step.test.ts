import { describe, expect, test } from 'vitest';
import { step } from '../../../src/core/quiz/step.ts';
import type { QuizMove } from '../../../src/core/quiz/types.ts';
import { aMultiple, anItem, answerIn, played, tried } from './items.ts';

const items = [anItem('first'), aMultiple('second')];

describe('moves that change nothing', () => {
  const solved = tried('first', 'right');
  const wrong = tried('first', 'wrong');
  const told: QuizMove = { do: 'reveal', item: 'first' };
  test.each<[string, readonly QuizMove[], QuizMove]>([
    ['the answer is not told before a try', [], told],
    ['nor after a pick alone', wrong.slice(0, 1), told],
    ['an answer once told stays', [...wrong, told], told],
    ['nothing picked, nothing checked', [], { do: 'check', item: 'first', sure: 2 }],
    ['a struck option', wrong, { do: 'pick', item: 'first', option: 'wrong' }],
    ['an option of another item', [], { do: 'pick', item: 'first', option: 'one' }],
    ['the same option again', wrong.slice(0, 1), { do: 'pick', item: 'first', option: 'wrong' }],
    ['a solved item cannot be picked in', solved, { do: 'pick', item: 'first', option: 'other' }],
    ['a solved item gives no hint', solved, { do: 'hint', item: 'first' }],
    [
      'a told item cannot be solved',
      [...wrong, told],
      { do: 'pick', item: 'first', option: 'right' },
    ],
    ['a hint asked for twice', [{ do: 'hint', item: 'first' }], { do: 'hint', item: 'first' }],
    ['an item nobody knows', [], { do: 'pick', item: 'nobody', option: 'right' }],
    ['going where one is', [], { do: 'go', item: 'first' }],
    ['going to an item nobody knows', [], { do: 'go', item: 'nobody' }],
    ['retrying nothing', solved, { do: 'retry', items: [] }],
    ['retrying what nobody knows', solved, { do: 'retry', items: ['nobody'] }],
    ['back to all while all are shown', [], { do: 'all' }],
  ])('%s', (_, before, move) => {
    const state = played(items, ...before);
    expect(step(items, state, move)).toBe(state);
  });
});

describe('picking', () => {
  const pick = (item: string, option: string): QuizMove => ({ do: 'pick', item, option });

  test('one option takes the place of the other', () => {
    const state = played(items, pick('first', 'wrong'), pick('first', 'right'));
    expect(answerIn(state, 'first').picked).toEqual(['right']);
  });

  test('where several are to be chosen, a second pick takes it back', () => {
    const state = played(
      items,
      pick('second', 'one'),
      pick('second', 'two'),
      pick('second', 'one'),
    );
    expect(answerIn(state, 'second').picked).toEqual(['two']);
  });

  test('after a wrong try the choice is open again, the tried option aside', () => {
    const state = played(items, ...tried('first', 'wrong'), pick('first', 'other'));
    expect(answerIn(state, 'first').picked).toEqual(['other']);
  });
});

test('a try keeps what was picked and how sure the learner was', () => {
  const state = played(items, ...tried('first', 'wrong').slice(0, 1), {
    do: 'check',
    item: 'first',
    sure: 2,
  });
  expect(answerIn(state, 'first')).toMatchObject({
    picked: [],
    tries: [{ picked: ['wrong'], sure: 2 }],
  });
});

test('after a try the answer can be told', () => {
  const state = played(items, ...tried('first', 'wrong'), { do: 'reveal', item: 'first' });
  expect(answerIn(state, 'first').revealed).toBe(true);
});

test('one can go to any item and to the summary', () => {
  expect(played(items, { do: 'go', item: 'second' }).at).toBe('second');
  expect(played(items, { do: 'go', item: '' }).at).toBe('');
});
