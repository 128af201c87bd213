import { describe, expect, test } from 'vitest';
import { quizKind } from '../../../src/core/quiz/kind.ts';
import type { Item, QuizMove } from '../../../src/core/quiz/types.ts';
import { anItem, answerIn, played, tried } from './items.ts';

const items = [anItem('first'), anItem('second'), anItem('third')];
const kind = quizKind<{ readonly items: readonly Item[] }>('quiz', 1, (task) => task.items);
const again = (...ids: readonly string[]): QuizMove => ({ do: 'retry', items: ids });

describe('practising again', () => {
  const wrong = tried('first', 'wrong');
  const later = [...wrong, ...tried('first', 'right')];

  test('shows just the items asked for, the first of them at once', () => {
    const state = played(items, { do: 'go', item: 'third' }, again('second', 'first'));
    expect(new Set(state.round)).toEqual(new Set(['first', 'second']));
    expect(state.round).toContain(state.at);
  });

  test('leaves no way to the others until all are asked for', () => {
    const state = played(items, again('first'), { do: 'go', item: 'third' });
    expect(state.at).toBe('first');
    expect(played(items, again('first'), { do: 'all' }, { do: 'go', item: 'third' }).at).toBe(
      'third',
    );
  });

  test('all of them is no round of its own', () => {
    expect(played(items, again('first', 'second', 'third')).round).toEqual([]);
  });

  test('opens the item and keeps the go before', () => {
    const answer = answerIn(played(items, ...wrong, again('first')), 'first');
    expect(answer).toMatchObject({ picked: [], tries: [], hint: false, revealed: false });
    expect(answer.earlier).toEqual([{ tries: [{ picked: ['wrong'], sure: 1 }], revealed: false }]);
  });

  test('what was wrong may be picked again in a new go', () => {
    const state = played(items, ...wrong, again('first'), ...tried('first', 'wrong'));
    expect(answerIn(state, 'first').tries).toHaveLength(1);
  });

  test('an item not answered yet keeps what is picked in it', () => {
    const state = played(items, ...wrong.slice(0, 1), again('first'));
    expect(answerIn(state, 'first')).toMatchObject({ picked: ['wrong'], earlier: [] });
  });

  test.each<[string, readonly QuizMove[], number, boolean]>([
    ['until it is checked, the go before counts', [...later, again('first')], 0.5, true],
    [
      'a pick alone does not count yet',
      [...later, again('first'), ...tried('first', 'wrong').slice(0, 1)],
      0.5,
      true,
    ],
    ['then the newest', [...later, again('first'), ...tried('first', 'right')], 1, true],
    ['for worse, too', [...later, again('first'), ...tried('first', 'wrong')], 0, false],
    [
      'of three goes the last',
      [...wrong, again('first'), ...later, again('first'), ...tried('first', 'right')],
      1,
      true,
    ],
  ])('%s', (_, moves, points, done) => {
    const mark = kind.grade({ items }, played(items, ...moves))[0];
    expect(mark).toMatchObject({ item: 'first', points, done });
  });
});
