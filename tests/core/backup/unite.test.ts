import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unite } from '../../../src/core/backup/unite.ts';
import type { Attempt, Saved } from '../../../src/core/saved.ts';

const anAttempt = (started: number, moves = 1, more: Partial<Attempt> = {}): Attempt => ({
  started,
  ended: null,
  points: 0,
  max: 4,
  moves,
  ...more,
});

/** Work whose answers are `word`, changed at `changed`. */
const work = (word: string, changed: number, ...attempts: readonly Attempt[]): Saved => ({
  format: 1,
  kind: 'choice',
  version: 1,
  state: { word },
  attempts: attempts.length > 0 ? attempts : [anAttempt(1)],
  result: { done: false, points: 0, max: 4 },
  objectives: {},
  changed,
});

const started = ({ attempts }: Saved) => attempts.map((attempt) => attempt.started);

describe('two records of work on one exercise', () => {
  test.each([
    ['the file’s', 10, 20, 'file'],
    ['those here', 20, 10, 'here'],
    ['of two of the same moment, those here', 10, 10, 'here'],
  ] as const)(
    '%s answers are the present ones if they were changed last',
    (_, mine, theirs, present) => {
      const united = unite(work('mine', mine), work('theirs', theirs));
      expect(united.present).toBe(present);
      expect(united.saved.state).toEqual({ word: present === 'here' ? 'mine' : 'theirs' });
      expect(united.aside).toBe(true);
    },
  );

  test('the same answers leave nothing to set aside, in whatever order they were written', () => {
    const one = { ...work('', 10), state: { a: 1, b: [2] } };
    const other = { ...work('', 20), state: { b: [2], a: 1 } };
    expect(unite(one, other).aside).toBe(false);
  });

  test('attempts of both are kept, each once, the present one last', () => {
    const here = work('mine', 50, anAttempt(1), anAttempt(40));
    const file = work('theirs', 30, anAttempt(1), anAttempt(20), anAttempt(30));
    expect(started(unite(here, file).saved)).toEqual([1, 20, 30, 40]);
    expect(started(unite(file, here).saved)).toEqual([1, 20, 30, 40]);
  });

  test('of an attempt both know, the record that goes further counts', () => {
    const here = work('mine', 50, anAttempt(1, 3), anAttempt(40));
    const file = work('theirs', 30, anAttempt(1, 9, { ended: 20, points: 4 }));
    expect(unite(here, file).saved.attempts[0]).toMatchObject({ moves: 9, points: 4 });
  });

  test('work nobody has touched gives way and leaves nothing behind', () => {
    const untouched = work('', 90, anAttempt(80, 0));
    const united = unite(untouched, work('theirs', 10));
    expect(united).toMatchObject({ present: 'file', aside: false });
    expect(started(united.saved)).toEqual([1]);
  });

  test('what was handed in for good stays handed in, though somebody went on elsewhere', () => {
    const handed = work('mine', 10, anAttempt(1, 3, { ended: 10, handed: 10 }));
    const later = work('theirs', 99, anAttempt(1, 8));
    expect(unite(handed, later).present).toBe('here');
    expect(unite(later, handed).present).toBe('file');
  });

  test('a new attempt after a hand-in counts as what it is', () => {
    const handed = work('mine', 10, anAttempt(1, 3, { ended: 10, handed: 10 }));
    const again = work('theirs', 99, anAttempt(1, 3, { ended: 10, handed: 10 }), anAttempt(50, 2));
    expect(unite(handed, again)).toMatchObject({ present: 'file' });
  });

  test('work of an older course, which does not say when it was changed, goes by its attempts', () => {
    const { changed: _, ...old } = work('mine', 0, anAttempt(1, 2, { ended: 60 }));
    expect(unite(old, work('theirs', 50)).present).toBe('here');
    expect(unite(old, work('theirs', 70)).present).toBe('file');
  });
});

const attempts = fc
  .uniqueArray(fc.nat(9), { minLength: 1, maxLength: 4 })
  .map((times) => [...times].sort((a, b) => a - b).map((time) => anAttempt(time)));
const anyWork = fc
  .record({ word: fc.constantFrom('a', 'b', 'c'), changed: fc.nat(20), attempts })
  .map((one) => work(one.word, one.changed, ...one.attempts));

test('whichever comes first, no attempt is lost, and doing it again changes nothing', () => {
  fc.assert(
    fc.property(anyWork, anyWork, (here, file) => {
      const { saved } = unite(here, file);
      expect(new Set(started(saved))).toEqual(new Set([...started(here), ...started(file)]));
      expect(unite(saved, file).saved).toEqual(saved);
      expect(unite(saved, here).saved).toEqual(saved);
    }),
  );
});
