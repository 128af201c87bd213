import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unite } from '../../../src/core/backup/unite.ts';
import type { Mark } from '../../../src/core/kind.ts';
import {
  type Attempt,
  advance,
  handOver,
  isHanded,
  isTouched,
  restart,
  type Saved,
} from '../../../src/core/saved.ts';

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

  test('whoever goes on with an attempt that was handed in elsewhere does not open it again', () => {
    const over = anAttempt(1, 3, { ended: 10, handed: 10 });
    const again = work('mine', 50, over, anAttempt(40, 2));
    const unaware = work('theirs', 99, anAttempt(1, 8));
    for (const [here, file] of [
      [again, unaware],
      [unaware, again],
    ] as const) {
      const united = unite(here, file);
      expect(united).toMatchObject({ saved: { state: { word: 'mine' } }, aside: true });
      expect(united.saved.attempts).toEqual([over, anAttempt(40, 2)]);
    }
  });

  test('an attempt begun apart, before the hand-in, does not open the exercise again', () => {
    const handed = work('mine', 10, anAttempt(1, 3, { ended: 10, handed: 10 }));
    const apart = work('theirs', 99, anAttempt(5, 8));
    expect(unite(handed, apart)).toMatchObject({ present: 'here', aside: true });
    expect(started(unite(apart, handed).saved)).toEqual([5, 1]);
  });

  test('a new attempt on a device whose clock is slow is one all the same', () => {
    const over = anAttempt(5, 3, { ended: 10, handed: 10 });
    const again = work('theirs', 12, over, anAttempt(7, 2));
    expect(unite(work('mine', 10, over), again).saved.attempts).toEqual([over, anAttempt(7, 2)]);
  });

  test.each(['here', 'file'] as const)('nor does a hand-in without a move (%s)', (side) => {
    const blank = work('', 10, anAttempt(1, 0, { ended: 10, handed: 10 }));
    const later = work('theirs', 99, anAttempt(1, 8));
    const united = side === 'here' ? unite(blank, later) : unite(later, blank);
    expect(united).toMatchObject({ present: side, aside: true });
    expect(united.saved.attempts).toEqual(blank.attempts);
  });

  test('even work that is preferred for other reasons does not take a hand-in back', () => {
    const handed = work('mine', 10, anAttempt(1, 3, { ended: 10, handed: 10 }));
    const { saved } = unite(handed, work('theirs', 99, anAttempt(1, 8)), 'file');
    expect(saved.attempts).toEqual(handed.attempts);
  });

  test('work of an older course, which does not say when it was changed, goes by its attempts', () => {
    const { changed: _, ...old } = work('mine', 0, anAttempt(1, 2, { ended: 60 }));
    expect(unite(old, work('theirs', 50)).present).toBe('here');
    expect(unite(old, work('theirs', 70)).present).toBe('file');
  });
});

const isMade = ({ moves, handed }: Attempt) => moves > 0 || handed !== undefined;
const made = (...works: readonly Saved[]) =>
  new Set(works.flatMap(({ attempts }) => attempts.filter(isMade).map((one) => one.started)));
const handedIn = (...works: readonly Saved[]) =>
  new Set(
    works.flatMap(({ attempts }) =>
      attempts.filter(({ handed }) => handed !== undefined).map((one) => one.started),
    ),
  );

const attempts = fc
  .uniqueArray(
    fc.record({
      started: fc.nat(9),
      moves: fc.nat(3),
      ended: fc.option(fc.nat(20)),
      handed: fc.option(fc.nat(20), { nil: undefined, freq: 1 }),
    }),
    { maxLength: 4, selector: ({ started }) => started },
  )
  .map((list) =>
    [...list]
      .sort((a, b) => a.started - b.started)
      .map(({ started, moves, ended, handed }) =>
        anAttempt(started, moves, { ended, ...(handed !== undefined && { handed }) }),
      ),
  );
const anyWork = fc
  .record({ word: fc.constantFrom('a', 'b', 'c'), changed: fc.nat(20), attempts })
  .map((one): Saved => ({ ...work(one.word, one.changed), attempts: one.attempts }));
const anySide = fc.constantFrom('here', 'file', undefined);

describe('whatever the two are', () => {
  test('what was handed in stays so, also where a side is preferred', () => {
    fc.assert(
      fc.property(anyWork, anyWork, anySide, (here, file, side) => {
        const { saved } = unite(here, file, side);
        expect(handedIn(saved)).toEqual(handedIn(here, file));
      }),
      { numRuns: 2000 },
    );
  });

  test('no attempt is lost', () => {
    fc.assert(
      fc.property(anyWork, anyWork, (here, file) => {
        const there = new Set(started(unite(here, file).saved));
        expect([...made(here, file)].filter((one) => !there.has(one))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('doing it again changes nothing', () => {
    fc.assert(
      fc.property(anyWork, anyWork, (here, file) => {
        const { saved } = unite(here, file);
        expect(unite(saved, file).saved).toEqual(saved);
        expect(unite(saved, here).saved).toEqual(saved);
      }),
      { numRuns: 2000 },
    );
  });

  test('it is the same whichever comes first, unless they were changed at the same moment', () => {
    fc.assert(
      fc.property(anyWork, anyWork, (here, file) => {
        fc.pre(here.changed !== file.changed);
        const there = unite(file, here);
        expect(unite(here, file).saved).toEqual(there.saved);
        expect(unite(here, file).aside).toBe(there.aside);
      }),
      { numRuns: 2000 },
    );
  });
});

const TELL: readonly Mark[] = [{ item: 'a', objectives: [], points: 0, max: 4, done: false }];
const START: Saved = { ...work('', 0), attempts: [], result: { done: false, points: 0, max: 4 } };
const aDeed = fc.record({
  on: fc.constantFrom('phone', 'desk'),
  what: fc.constantFrom('move', 'move', 'hand in', 'again', 'sync'),
});

test('on two devices that hear of each other now and then, nothing handed in opens, nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(aDeed, { maxLength: 30 }), (deeds) => {
      const devices = { phone: START, desk: START };
      const kept = new Set<string>();
      const done = new Set<string>();
      const bring = (from: Saved, to: 'phone' | 'desk') => {
        const before = devices[to];
        const { saved, present, aside } = unite(before, from);
        if (aside) kept.add(JSON.stringify((present === 'here' ? from : before).state));
        devices[to] = saved;
      };
      deeds.forEach(({ on, what }, index) => {
        const now = index + 1;
        const own = devices[on];
        const other = on === 'phone' ? 'desk' : 'phone';
        if (what === 'move' && !isHanded(own)) {
          devices[on] = advance(own, { word: `${now}` }, TELL, now);
          // One's own next move takes the place of the one before.
          if (isTouched(own)) done.delete(JSON.stringify(own.state));
          done.add(JSON.stringify(devices[on].state));
        }
        if (what === 'hand in') devices[on] = handOver(own, own.state, TELL, now);
        if (what === 'again' && isHanded(own)) {
          done.delete(JSON.stringify(own.state));
          devices[on] = restart(own, START.state, TELL, now);
        }
        if (what === 'sync') bring(devices[other], on);
        expect([...handedIn(own)].filter((one) => !handedIn(devices[on]).has(one))).toEqual([]);
      });
      bring(devices.desk, 'phone');
      bring(devices.phone, 'desk');
      expect(devices.desk).toEqual(devices.phone);
      const there = new Set([...kept, JSON.stringify(devices.desk.state)]);
      expect([...done].filter((one) => !there.has(one))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
