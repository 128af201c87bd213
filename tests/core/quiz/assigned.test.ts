import { describe, expect, test } from 'vitest';
import { answered } from '../../../src/core/quiz/answer.ts';
import { quizKind } from '../../../src/core/quiz/kind.ts';
import type { Item, QuizMove, QuizState } from '../../../src/core/quiz/types.ts';
import { aMultiple, anItem, answerIn, begun, tried } from './items.ts';

const items = [anItem('first'), aMultiple('second'), anItem('third')];
const kind = quizKind<{ readonly items: readonly Item[] }>('quiz', 1, (task) => task.items);
const given = (blind: boolean, closed = false) =>
  kind.assign({ items }, { hints: true, blind, closed }, 1);
const open = given(false);
const blind = given(true);
const pick = (item: string, option: string): QuizMove => ({ do: 'pick', item, option });

function made(task: typeof open, ...moves: readonly QuizMove[]): QuizState {
  return moves.reduce((state, move) => kind.step(task, state, move), begun(items));
}

describe('an assigned quiz', () => {
  test('is checked and told as usual', () => {
    const state = made(open, ...tried('first', 'wrong'), { do: 'reveal', item: 'first' });
    expect(answerIn(state, 'first')).toMatchObject({ revealed: true });
  });

  test.each<QuizMove>([{ do: 'retry', items: ['first'] }, { do: 'all' }])(
    'has no second round: %j',
    (move) => {
      const state = made(open, ...tried('first', 'wrong'));
      expect(kind.step(open, state, move)).toBe(state);
    },
  );

  test('has none in saved work either', () => {
    const reading = kind.read(open, { ...begun(items), round: ['third'], at: 'third' }, 1);
    expect(reading?.state).toMatchObject({ round: [], at: 'third' });
  });
});

describe('where nothing is told', () => {
  test.each<QuizMove>([
    { do: 'check', item: 'first', sure: 1 },
    { do: 'reveal', item: 'first' },
  ])('one cannot %j', (move) => {
    const state = made(blind, pick('first', 'wrong'));
    expect(kind.step(blind, state, move)).toBe(state);
  });

  test('a choice can be changed as often as one likes', () => {
    const state = made(blind, pick('first', 'wrong'), pick('first', 'right'));
    expect(answerIn(state, 'first').picked).toEqual(['right']);
  });

  test('also after it was handed in, when one comes back to it', () => {
    const once = kind.finish(blind, made(blind, pick('first', 'right'), pick('second', 'one')));
    const again = [pick('first', 'wrong'), pick('second', 'two')].reduce(
      (state, move) => kind.step(blind, state, move),
      once,
    );
    expect(answerIn(again, 'first')).toMatchObject({ picked: ['wrong'], tries: [] });
    expect(answerIn(again, 'second')).toMatchObject({ picked: ['one', 'two'], tries: [] });
    expect(kind.step(blind, once, pick('first', 'nobody'))).toBe(once);
  });

  test('the row shows the choice, and nothing about it', () => {
    const state = made(blind, pick('second', 'two'), pick('second', 'one'));
    expect(kind.lines(blind, state)[1]).toEqual({
      item: 'second',
      prompt: 'Prompt of second',
      answer: 'Text of one; Text of two',
    });
  });

  test('what has a choice counts as answered, and what was chosen and left does not', () => {
    const state = made(blind, pick('first', 'wrong'), pick('second', 'one'), pick('second', 'one'));
    expect(answered(items, state).map(({ id }) => id)).toEqual(['first']);
    expect(answered(items, kind.finish(blind, state)).map(({ id }) => id)).toEqual(['first']);
  });
});

describe('handing in', () => {
  test('makes a try of every choice still open; nobody asked how sure it was', () => {
    const moves = [...tried('first', 'wrong'), pick('first', 'right'), pick('third', 'wrong')];
    const state = kind.finish(open, made(open, ...moves));
    expect(answerIn(state, 'first')).toMatchObject({
      picked: [],
      tries: [
        { picked: ['wrong'], sure: 1 },
        { picked: ['right'], sure: null },
      ],
    });
    expect(kind.grade(open, state).map(({ points }) => points)).toEqual([0.5, 0, 0]);
  });

  test('leaves the screen where it is', () => {
    const state = made(blind, pick('first', 'right'), { do: 'go', item: 'third' });
    expect(kind.finish(blind, state).at).toBe('third');
  });

  test('of work that has nothing open is that work', () => {
    const state = made(open, ...tried('first', 'right'));
    expect(kind.finish(open, state)).toBe(state);
  });

  test('ends all but looking around', () => {
    const closed = given(false, true);
    const state = kind.finish(open, made(open, ...tried('first', 'wrong')));
    const moves: readonly QuizMove[] = [
      ...tried('first', 'right'),
      { do: 'hint', item: 'third' },
      { do: 'reveal', item: 'first' },
    ];
    for (const move of moves) expect(kind.step(closed, state, move)).toBe(state);
    expect(kind.step(closed, state, { do: 'go', item: 'third' }).at).toBe('third');
  });
});
