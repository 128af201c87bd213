import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { total } from '../src/core/score.ts';
import { kinds } from '../src/kinds/index.ts';
import { schemas } from '../src/kinds/schemas.ts';
import { cases, course, problems } from './helpers/cases.ts';
import { examples } from './helpers/examples.ts';
import { freeze } from './helpers/freeze.ts';
import { playable } from './helpers/moves.ts';

/** The laws every kind keeps for every example of its own and every exercise of the course. */
test('the course itself is there to be tried', () => {
  expect(problems).toEqual([]);
  expect(course.exercises.length).toBeGreaterThan(0);
});

test('every kind has an example', () => {
  expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
});

test('every kind can be written by an author, and what can be written is a kind', () => {
  expect(Object.keys(schemas).sort()).toEqual(Object.keys(kinds).sort());
});

describe.each(cases)('$name', ({ kind: name, zh, en }) => {
  const kind = kinds[name];
  if (!kind) throw new Error(`No kind is named ${name}`);
  const runs = { numRuns: 60 };
  const play = (task: unknown, seed: number, moves: readonly unknown[]) =>
    moves.reduce((state, move) => kind.step(task, state, move), kind.start(task, seed));
  const seeds = fc.nat();
  const moves = playable(name, en);

  test('the moves that are tried lead somewhere', () => {
    const begun = JSON.stringify(kind.start(en, 1));
    const led = fc.sample(moves, 50).filter((made) => JSON.stringify(play(en, 1, made)) !== begun);
    expect(led.length).toBeGreaterThan(10);
  });

  test('what was saved is read back the same', () => {
    fc.assert(
      fc.property(seeds, moves, (seed, made) => {
        const state = play(en, seed, made);
        const saved: unknown = JSON.parse(JSON.stringify(state));
        expect(kind.read(en, saved, kind.version)).toEqual({ state, setAside: [] });
      }),
      runs,
    );
  });

  test('a step changes nothing that it is given', () => {
    fc.assert(
      fc.property(seeds, moves, (seed, made) => {
        const task = freeze(structuredClone(en));
        let state: unknown = freeze(kind.start(task, seed));
        for (const move of made) state = freeze(kind.step(task, state, freeze(move)));
      }),
      runs,
    );
  });

  test('an impossible move returns the state itself', () => {
    const state = kind.start(en, 1);
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (move) => {
        expect(kind.step(en, state, { ...move, do: 'no such move' })).toBe(state);
      }),
      runs,
    );
  });

  test('points lie between nothing and the maximum, item by item and in sum', () => {
    fc.assert(
      fc.property(seeds, moves, (seed, made) => {
        const marks = kind.grade(en, play(en, seed, made));
        for (const { points, max } of [...marks, total(marks)]) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(max);
        }
      }),
      runs,
    );
  });

  test('anything may be handed to read', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (saved, version) => {
        const reading = kind.read(en, saved, version);
        if (reading) kind.grade(en, reading.state);
      }),
      { numRuns: 300 },
    );
  });

  test('saved work with anything in the place of one part is read or refused whole', () => {
    fc.assert(
      fc.property(seeds, moves, fc.jsonValue(), fc.nat(), (seed, made, junk, place) => {
        const state = kind.start(en, seed);
        const played = made.reduce((now: unknown, move) => kind.step(en, now, move), state);
        const reading = kind.read(en, spoil(played, place, junk), kind.version);
        if (!reading) return;
        expect(kind.read(en, reading.state, kind.version)?.state).toEqual(reading.state);
        expect(() => kind.lines(en, reading.state)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });

  test('the same moves give the same state and points in both languages', () => {
    fc.assert(
      fc.property(seeds, moves, (seed, made) => {
        const [left, right] = [play(zh, seed, made), play(en, seed, made)];
        expect(left).toEqual(right);
        expect(kind.grade(zh, left)).toEqual(kind.grade(en, right));
        expect(kind.lines(zh, left).map(({ verdict }) => verdict)).toEqual(
          kind.lines(en, right).map(({ verdict }) => verdict),
        );
      }),
      runs,
    );
  });

  test('the order depends on the seed alone', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(kind.start(en, seed)).toEqual(kind.start(structuredClone(en), seed));
      }),
      runs,
    );
  });
});

/** `state` with `junk` in the place of its nth part, counted through all levels. */
function spoil(state: unknown, place: number, junk: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(state));
  const spots: (() => void)[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const holder = value as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      spots.push(() => {
        holder[key] = junk;
      });
      visit(holder[key]);
    }
  };
  visit(copy);
  spots[place % spots.length]?.();
  return copy;
}
