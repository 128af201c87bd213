import { describe, expect, test } from 'vitest';
import type { StagedState } from '../../../src/core/staged/types.ts';
import { cardsOf, inHand } from '../../../src/kinds/sort/board.ts';
import { sort } from '../../../src/kinds/sort/model.ts';
import type { SortTask } from '../../../src/kinds/sort/task.ts';
import { check, judged, play, put, say, task } from './play.ts';

const cardIn = (state: StagedState, id: string, own: SortTask = task) => {
  const found = cardsOf(own, state).find(({ card }) => card.id === id);
  if (!found) throw new Error(`There is no card ${id}.`);
  return found;
};

const pointsOf = (state: StagedState, id: string, own: SortTask = task) =>
  sort.grade(own, state).find(({ item }) => item === id)?.points;

describe('a card', () => {
  test('waits in the hand, lies where it is put, and comes back when it is taken', () => {
    expect(cardIn(play(task), 'the-pupil')).toMatchObject({ place: 'hand', bin: '' });
    const state = play(task, put('the-pupil', 'payer'));
    expect(cardIn(state, 'the-pupil')).toMatchObject({ place: 'placed', bin: 'payer' });
    const moved = play(task, put('the-pupil', 'payer'), put('the-pupil', 'user'));
    expect(cardIn(moved, 'the-pupil')).toMatchObject({ place: 'placed', bin: 'user' });
    const back = play(task, put('the-pupil', 'payer'), put('the-pupil', ''));
    expect(cardIn(back, 'the-pupil').place).toBe('hand');
  });

  test('checked wrong comes back, and does not go there again', () => {
    const state = play(task, ...judged('the-pupil', 'payer'));
    expect(cardIn(state, 'the-pupil')).toMatchObject({
      place: 'hand',
      last: 'payer',
      struck: ['payer'],
    });
    expect(sort.step(task, state, put('the-pupil', 'payer'))).toBe(state);
  });

  test('checked right stays for good', () => {
    const state = play(task, ...judged('the-pupil', 'user'));
    expect(cardIn(state, 'the-pupil')).toMatchObject({ place: 'right', bin: 'user' });
    expect(sort.step(task, state, put('the-pupil', ''))).toBe(state);
  });

  test('that is shown lies in the first accepted bin of the author’s order', () => {
    const state = play(task, ...judged('the-mother', 'colleague'), {
      do: 'reveal',
      item: 'the-mother',
    });
    expect(cardIn(state, 'the-mother')).toMatchObject({ place: 'told', bin: 'user' });
    expect(cardIn(state, 'the-mother').reason?.held).toEqual({});
  });
});

test('one check judges every card that lies somewhere', () => {
  const placed = [put('the-pupil', 'user'), put('the-mother', 'colleague')];
  const state = play(task, ...placed, check('the-pupil', 'the-mother', 'the-cook'));
  expect(
    cardsOf(task, state)
      .map(({ card, place }) => [card.id, place])
      .sort(),
  ).toEqual([
    ['the-cook', 'hand'],
    ['the-mother', 'hand'],
    ['the-pupil', 'right'],
  ]);
});

describe('a reason', () => {
  test('is asked for once the card lies right, and only there', () => {
    expect(cardIn(play(task), 'the-mother').reason?.standing).toBe('shut');
    const wrong = play(task, ...judged('the-mother', 'colleague'));
    expect(cardIn(wrong, 'the-mother').reason?.standing).toBe('shut');
    const right = play(task, ...judged('the-mother', 'payer'));
    expect(cardIn(right, 'the-mother').reason?.standing).toBe('open');
    expect(cardIn(right, 'the-pupil').reason).toBeUndefined();
  });

  test('is right only for the bin the card lies in', () => {
    const given = (bin: string, reason: string) =>
      pointsOf(
        play(task, ...judged('the-mother', bin), say('the-mother', reason), check('the-mother')),
        'the-mother',
      );
    expect([given('payer', 'fee'), given('payer', 'report'), given('payer', 'both')]).toEqual([
      1, 0.5, 1,
    ]);
    expect([given('user', 'fee'), given('user', 'report')]).toEqual([0.5, 1]);
  });

  test('earns nothing where nothing is told and the card lies wrong', () => {
    const blind = sort.assign(task, { hints: true, blind: true, closed: false }, 1);
    const points = (bin: string) => {
      const state = play(blind, put('the-mother', bin), say('the-mother', 'both'));
      return pointsOf(sort.finish(blind, state), 'the-mother', blind);
    };
    expect([points('payer'), points('colleague')]).toEqual([1, 0]);
  });
});

describe('the card in the hand', () => {
  test('is the one turned to, and then the next that lies nowhere', () => {
    const [first, second, third] = cardsOf(task, play(task)).map(({ card }) => card.id);
    const at = (...moves: Parameters<typeof play>[1][]) => {
      const state = play(task, ...moves);
      return inHand(cardsOf(task, state), state.at)?.card.id;
    };
    const go = { do: 'go', item: second ?? '' } as const;
    expect(at()).toBe(first);
    expect(at(go)).toBe(second);
    expect(at(go, put(second ?? '', 'user'))).toBe(third);
    expect(at(go, put(second ?? '', 'user'), put(third ?? '', 'user'))).toBe(first);
  });

  test('is none when all lie somewhere', () => {
    const state = play(task, ...task.items.map(({ id }) => put(id, 'user')));
    expect(inHand(cardsOf(task, state), state.at)).toBeUndefined();
  });
});
