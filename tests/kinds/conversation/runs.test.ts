import { describe, expect, test } from 'vitest';
import { conversation } from '../../../src/kinds/conversation/model.ts';
import type { ConversationMove } from '../../../src/kinds/conversation/task.ts';
import { again, BADLY, back, given, play, ROUND, SO_SO, say, talk, task, WELL } from './play.ts';

const leave: ConversationMove = { do: 'leave', item: talk.id };

function had(...moves: readonly ConversationMove[]) {
  return play(task, ...moves).talks[talk.id];
}

function points(own: typeof task, ...moves: readonly ConversationMove[]): number {
  return conversation.grade(own, conversation.finish(own, play(own, ...moves)))[0]?.points ?? -1;
}

describe('a talk', () => {
  test('goes on with each reply that is offered, and is over at an end', () => {
    expect(had(...say('policy', 'by-when', 'start-again'))?.run).toEqual(['policy', 'start-again']);
    expect(had(...say(...WELL, 'own-it'))).toMatchObject({ runs: [WELL], run: null });
  });

  test('cannot be begun anew, left or gone back in before it has come to an end', () => {
    for (const move of [again, leave, back(0, 0)]) {
      const state = play(task, ...say('policy'));
      expect(conversation.step(task, state, move)).toBe(state);
    }
  });

  test('can then be had again from any turn, and broken off', () => {
    const begun = had(...say(...ROUND), back(0, 2));
    expect(begun).toMatchObject({ runs: [ROUND], run: ['policy', 'start-again'] });
    expect(had(...say(...ROUND), back(0, 2), leave)).toMatchObject({ runs: [ROUND], run: null });
    const other = had(...say(...ROUND), back(0, 3), ...say('soon'));
    expect(other?.runs[1]).toEqual(['policy', 'start-again', 'own-it', 'soon']);
  });

  test('that was assigned is had once, said is said', () => {
    for (const own of [given({}), given({ blind: true })]) {
      const state = play(own, ...say(...BADLY));
      for (const move of [again, leave, back(0, 0), ...say('own-it')]) {
        expect(conversation.step(own, state, move)).toBe(state);
      }
    }
  });

  test('is not taken back by undo once something was said about it', () => {
    const settles = (move: ConversationMove) => conversation.settles(move);
    expect(say('policy').map(settles)).toEqual([true]);
    expect([again, leave, back(0, 0)].map(settles)).toEqual([false, false, false]);
  });
});

describe('points', () => {
  test('are the mean of the replies', () => {
    expect(points(task, ...say(...WELL))).toBe(1);
    expect(points(task, ...say(...BADLY))).toBe(0);
    expect(points(task, ...say(...SO_SO))).toBe(0.75);
    expect(points(task, ...say(...ROUND))).toBe(0.63);
  });

  test('are the first run’s, and half of what the best later one adds', () => {
    expect(points(task, ...say(...SO_SO), again, ...say(...WELL))).toBe(0.88);
    expect(points(task, ...say(...BADLY), again, ...say(...WELL))).toBe(0.5);
    expect(points(task, ...say(...BADLY), again, ...say(...WELL), again, ...say(...BADLY))).toBe(
      0.5,
    );
    expect(points(task, ...say(...WELL), again, ...say(...BADLY))).toBe(1);
  });

  test('are not earned by a talk that is broken off', () => {
    expect(points(task, ...say('own-it'))).toBe(0);
    expect(points(given({ blind: true }), ...say('own-it'))).toBe(0);
  });

  test('are the same where nothing was told', () => {
    for (const run of [WELL, BADLY, SO_SO, ROUND]) {
      expect(points(given({ blind: true }), ...say(...run))).toBe(
        points(given({}), ...say(...run)),
      );
    }
  });
});

test('a row says how the talk ended each time, and a broken-off one is no answer', () => {
  const line = (...moves: readonly ConversationMove[]) =>
    conversation.lines(task, play(task, ...moves))[0];
  expect(line(...say('policy'))?.answer).toBe('');
  expect(line(...say(...SO_SO))).toMatchObject({ answer: 'She will ask again', verdict: 'partly' });
  const twice = line(...say(...BADLY), again, ...say(...WELL));
  expect(twice?.verdict).toBe('partly');
  expect(twice?.tries?.map(({ answer, right }) => [answer, right])).toEqual([
    ['She goes to the bank', false],
    ['Paid back by six', true],
  ]);
});
