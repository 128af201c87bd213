import { describe, expect, test } from 'vitest';
import { evidenceOf, standingOf } from '../../../src/core/portfolio/evidence.ts';
import type { Attempt, Saved } from '../../../src/core/saved.ts';

const attempt = (started: number, points: number, more: Partial<Attempt> = {}): Attempt => ({
  started,
  ended: started + 5,
  points,
  max: 10,
  moves: 3,
  ...more,
});

const saved = (done: boolean, ...attempts: readonly Attempt[]): Saved => ({
  format: 1,
  kind: 'choice',
  version: 1,
  state: null,
  attempts,
  result: { done, points: 0, max: 10 },
  objectives: {},
});

const found = (one: Saved) => {
  const evidence = evidenceOf(one);
  if (!evidence) throw new Error('nothing was found');
  return evidence;
};

describe('what attempts show', () => {
  test('is nothing where nothing was done', () => {
    expect(evidenceOf(saved(false))).toBeUndefined();
    expect(evidenceOf(saved(false, attempt(1, 0, { moves: 0 })))).toBeUndefined();
  });

  test('keeps the first and the best apart, and counts only what was begun in earnest', () => {
    const one = found(
      saved(
        true,
        attempt(100, 4),
        attempt(200, 9),
        attempt(300, 0, { moves: 0 }),
        attempt(400, 6, { ended: 420 }),
      ),
    );
    expect(one.attempts).toBe(3);
    expect(one.first).toEqual({ points: 4, max: 10 });
    expect(one.best).toEqual({ points: 9, max: 10 });
    expect(one.begun).toBe(100);
    expect(one.finished).toBe(420);
  });

  test('the best is the largest share, whatever there was to be had', () => {
    const one = found(saved(false, attempt(1, 5, { max: 5 }), attempt(2, 8)));
    expect(one.best).toEqual({ points: 5, max: 5 });
    expect(one.finished).toBeUndefined();
  });

  test('tells no points where nothing is scored', () => {
    const one = found(saved(true, attempt(1, 0, { max: 0 })));
    expect(one.first).toBeUndefined();
    expect(one.best).toBeUndefined();
    expect(one.done).toBe(true);
  });
});

describe('a module is finished', () => {
  const exercises = [
    { id: 'quiz', max: 10 },
    { id: 'cards', max: 10 },
    { id: 'diary', max: 0 },
  ];
  const all = (entries: readonly (readonly [string, Saved])[]) =>
    standingOf(exercises, new Map(entries.map(([id, one]) => [id, found(one)])));

  test('once all scored exercises are, with the day of the last and the sums of both attempts', () => {
    const standing = all([
      ['quiz', saved(true, attempt(100, 4), attempt(900, 8))],
      ['cards', saved(true, attempt(500, 10))],
    ]);
    expect(standing.finished).toBe(true);
    expect(standing.first).toEqual({ points: 14, max: 20 });
    expect(standing.best).toEqual({ points: 18, max: 20 });
    expect(standing.date).toBe(905);
  });

  test('not while one of them is open, whatever points it has', () => {
    const standing = all([
      ['quiz', saved(true, attempt(100, 10))],
      ['cards', saved(false, attempt(500, 10))],
      ['diary', saved(true, attempt(600, 0, { max: 0 }))],
    ]);
    expect(standing).toMatchObject({ scored: 2, done: 1, finished: false });
    expect(standing.date).toBeUndefined();
  });

  test('never where nothing is scored', () => {
    const none = standingOf([{ id: 'diary', max: 0 }], new Map());
    expect(none.finished).toBe(false);
  });
});
