import { describe, expect, test } from 'vitest';
import type { Mark } from '../../src/core/kind.ts';
import { advance, newSaved, restart } from '../../src/core/saved.ts';
import { choice } from '../../src/kinds/choice/model.ts';

const marks = (points: number, done: boolean): readonly Mark[] => [
  { item: 'only', objectives: ['m06-o1'], points, max: 1, done },
];
const fresh = newSaved(choice, 'begun', marks(0, false));

test('work nobody began has no attempt', () => {
  expect(fresh).toEqual({
    format: 1,
    kind: 'choice',
    version: choice.version,
    state: 'begun',
    attempts: [],
    result: { done: false, points: 0, max: 1 },
    objectives: { 'm06-o1': { done: false, points: 0, max: 1 } },
  });
});

describe('the log of attempts', () => {
  const once = advance(fresh, 'one', marks(0, false), 100);
  const ended = advance(once, 'two', marks(1, true), 200);

  test('the first move begins an attempt', () => {
    expect(once.attempts).toEqual([{ started: 100, ended: null, points: 0, max: 1, moves: 1 }]);
  });

  test('the move that finishes the exercise ends it', () => {
    expect(ended).toMatchObject({
      state: 'two',
      attempts: [{ started: 100, ended: 200, points: 1, max: 1, moves: 2 }],
      result: { done: true, points: 1, max: 1 },
      objectives: { 'm06-o1': { done: true, points: 1, max: 1 } },
    });
  });

  test('looking round afterwards does not move its end', () => {
    const after = advance(ended, 'three', marks(1, true), 300);
    expect(after.attempts).toMatchObject([{ ended: 200, moves: 3 }]);
  });

  test('what is open again has not ended', () => {
    const reopened = advance(ended, 'one', marks(0, false), 300);
    expect(reopened.attempts).toMatchObject([{ started: 100, ended: null, points: 0 }]);
  });

  test('beginning anew closes the attempt, keeps its points and starts another', () => {
    const anew = restart(once, 'begun', marks(0, false), 400);
    expect(anew.attempts).toEqual([
      { started: 100, ended: 400, points: 0, max: 1, moves: 1 },
      { started: 400, ended: null, points: 0, max: 1, moves: 0 },
    ]);
    const moved = advance(anew, 'again', marks(1, true), 500);
    expect(moved.attempts).toMatchObject([
      { started: 100, points: 0, moves: 1 },
      { started: 400, ended: 500, points: 1, moves: 1 },
    ]);
  });

  test('a finished attempt keeps its own end when a new one begins', () => {
    const anew = restart(ended, 'begun', marks(0, false), 900);
    expect(anew.attempts[0]).toMatchObject({ ended: 200, points: 1 });
  });

  test('nothing that was given is changed', () => {
    const before = structuredClone(ended);
    advance(ended, 'x', marks(0, false), 700);
    restart(ended, 'x', marks(0, false), 700);
    expect(ended).toEqual(before);
  });
});
