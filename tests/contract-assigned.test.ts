import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../src/core/json.ts';
import type { Assigned, Line, Terms } from '../src/core/kind.ts';
import { total } from '../src/core/score.ts';
import { kinds } from '../src/kinds/index.ts';
import { cases } from './helpers/cases.ts';
import { freeze } from './helpers/freeze.ts';
import { playable } from './helpers/moves.ts';

/** The laws every kind keeps when it is assigned, for every example and every exercise. */
describe.each(cases)('$name', ({ kind: name, zh, en }) => {
  const kind = kinds[name];
  if (!kind) throw new Error(`No kind is named ${name}`);
  const runs = { numRuns: 60 };
  const seeds = fc.nat();
  const moves = playable(name, en);
  const choices = kind.choices(en);
  const terms: fc.Arbitrary<Terms> = fc.record({
    scene: fc.constantFrom(undefined, 'nowhere', ...choices.scenes.map(({ id }) => id)),
    items: fc.option(fc.nat(choices.items + 2), { nil: undefined }),
    hints: fc.boolean(),
    blind: fc.boolean(),
    closed: fc.boolean(),
  });
  const playOn = (task: unknown, begun: Json, made: readonly unknown[]): Json =>
    made.reduce((state: Json, move) => kind.step(task, state, move), begun);
  const play = (task: unknown, seed: number, made: readonly unknown[]) =>
    playOn(task, kind.start(task, seed), made);
  const marksOf = (task: unknown) => kind.grade(task, kind.start(task, 1));
  const itemsOf = (task: unknown) => marksOf(task).map(({ item }) => item);
  const all = itemsOf(en);

  test('what can be decided is the same in both languages', () => {
    const ids = (task: unknown) => {
      const { scenes, ...rest } = kind.choices(task);
      return { ...rest, scenes: scenes.map(({ id }) => id) };
    };
    expect(ids(zh)).toEqual(ids(en));
    expect([0, all.length]).toContain(choices.items);
  });

  test('assigning changes nothing that it is given, and depends on that alone', () => {
    fc.assert(
      fc.property(terms, seeds, (given, seed) => {
        const assigned = kind.assign(freeze(structuredClone(en)), freeze({ ...given }), seed);
        expect(assigned).toEqual(kind.assign(en, given, seed));
        expect((assigned as { assigned: Assigned }).assigned).toEqual({
          blind: given.blind,
          closed: given.closed,
        });
      }),
      runs,
    );
  });

  test('which items are given depends on their number and the seed, in every language', () => {
    fc.assert(
      fc.property(terms, seeds, fc.boolean(), (given, seed, other) => {
        const kept = itemsOf(kind.assign(en, given, seed));
        const { items = 0 } = given;
        expect(kept).toHaveLength(items > 0 && items < choices.items ? items : all.length);
        expect(kept).toEqual(all.filter((item) => kept.includes(item)));
        expect(itemsOf(kind.assign(zh, given, seed))).toEqual(kept);
        const otherwise = { ...given, hints: other, blind: other, closed: !other };
        expect(itemsOf(kind.assign(en, otherwise, seed))).toEqual(kept);
      }),
      runs,
    );
  });

  test('an item is worth the same as in own work', () => {
    fc.assert(
      fc.property(terms, seeds, (given, seed) => {
        for (const mark of marksOf(kind.assign(en, given, seed))) {
          expect(marksOf(en)).toContainEqual(mark);
        }
      }),
      runs,
    );
  });

  test('hints that are withheld are not there', () => {
    fc.assert(
      fc.property(terms, seeds, (given, seed) => {
        const bare = kind.assign(en, { ...given, hints: false }, seed);
        expect(kind.choices(bare).hints).toBe(false);
      }),
      runs,
    );
  });

  test('the same moves give the same answers and points in both languages', () => {
    fc.assert(
      fc.property(terms, seeds, moves, (given, seed, made) => {
        const [left, right] = [kind.assign(zh, given, seed), kind.assign(en, given, seed)];
        const state = play(left, seed, made);
        expect(play(right, seed, made)).toEqual(state);
        const final = kind.finish(left, state);
        expect(kind.finish(right, state)).toEqual(final);
        expect(kind.grade(right, final)).toEqual(kind.grade(left, final));
      }),
      runs,
    );
  });

  test('handing in changes nothing that it is given, and nothing a second time', () => {
    fc.assert(
      fc.property(terms, seeds, moves, (given, seed, made) => {
        const task = freeze(structuredClone(kind.assign(en, given, seed)));
        const final = kind.finish(task, freeze(play(task, seed, made)));
        expect(kind.finish(task, freeze(final))).toEqual(final);
        const saved: unknown = JSON.parse(JSON.stringify(final));
        expect(kind.read(task, saved, kind.version)).toEqual({ state: final, setAside: [] });
      }),
      runs,
    );
  });

  test('own work can be handed in, too', () => {
    fc.assert(
      fc.property(seeds, moves, (seed, made) => {
        const state = play(en, seed, made);
        const final = kind.finish(en, state);
        expect(kind.finish(en, final)).toEqual(final);
        // What is done stays done; a circle changed since its check may earn other points.
        const done = (one: unknown) => kind.grade(en, one).filter((mark) => mark.done);
        const items = done(final).map(({ item }) => item);
        expect(items).toEqual(expect.arrayContaining(done(state).map(({ item }) => item)));
      }),
      runs,
    );
  });

  test('once all is handed in, no move changes what is answered or earned', () => {
    fc.assert(
      fc.property(terms, seeds, moves, moves, (given, seed, made, later) => {
        const open = kind.assign(en, { ...given, closed: false }, seed);
        const closed = kind.assign(en, { ...given, closed: true }, seed);
        const final = kind.finish(open, play(open, seed, made));
        const after = playOn(closed, final, later);
        expect(kind.grade(closed, after)).toEqual(kind.grade(closed, final));
        expect(kind.lines(closed, after)).toEqual(kind.lines(closed, final));
        expect(kind.grade(closed, kind.finish(closed, after))).toEqual(kind.grade(closed, final));
      }),
      runs,
    );
  });

  describe('where nothing is told', () => {
    const blindly = (given: Terms, seed: number) => {
      const open = { ...given, blind: true, closed: false };
      return {
        blind: kind.assign(en, open, seed),
        told: kind.assign(en, { ...open, blind: false, closed: true }, seed),
      };
    };

    test('nothing is judged before it is handed in', () => {
      fc.assert(
        fc.property(terms, seeds, moves, (given, seed, made) => {
          const { blind } = blindly(given, seed);
          const state = play(blind, seed, made);
          const marks = kind.grade(blind, state);
          expect(marks.filter(({ done }) => done)).toEqual([]);
          expect(total(marks).points).toBe(0);
          for (const line of kind.lines(blind, state)) {
            const told = Object.keys(line).filter((key) => key !== 'unfinished');
            expect(told.sort()).toEqual(['answer', 'item', 'prompt']);
          }
        }),
        runs,
      );
    });

    test('what stands there as answered is what is handed in', () => {
      const answers = (lines: readonly Line[]) => lines.map(({ answer }) => answer);
      fc.assert(
        fc.property(terms, seeds, moves, (given, seed, made) => {
          const { blind, told } = blindly(given, seed);
          const state = play(blind, seed, made);
          const final = kind.finish(blind, state);
          expect(answers(kind.lines(told, final))).toEqual(answers(kind.lines(blind, state)));
        }),
        runs,
      );
    });

    test('answers earn what they would have earned with everything told', () => {
      // What is checked, shown or kept can be done in one of the two only.
      const alike = moves.map((made) =>
        made.filter((move) => !kind.settles(move) && move['do'] !== 'keep'),
      );
      let compared = 0;
      fc.assert(
        fc.property(terms, seeds, alike, (given, seed, made) => {
          const { blind } = blindly(given, seed);
          const open = kind.assign(en, { ...given, blind: false, closed: false }, seed);
          const [left, right] = [play(blind, seed, made), play(open, seed, made)];
          // Where a later part opens only with the check of an earlier one, less can be answered.
          if (!isDeepStrictEqual(left, right)) return;
          compared++;
          expect(kind.grade(blind, kind.finish(blind, left))).toEqual(
            kind.grade(open, kind.finish(open, right)),
          );
        }),
        runs,
      );
      expect(compared).toBeGreaterThan(0);
    });

    test('work handed in and taken up again can be changed like any other', () => {
      fc.assert(
        fc.property(terms, seeds, moves, moves, (given, seed, made, later) => {
          const { blind } = blindly(given, seed);
          const state = play(blind, seed, made);
          const [once, twice] = [state, kind.finish(blind, state)].map((from) =>
            kind.finish(blind, playOn(blind, from, later)),
          ) as [Json, Json];
          expect(kind.grade(blind, twice)).toEqual(kind.grade(blind, once));
        }),
        runs,
      );
    });
  });

  test('every try of an item goes with its verdict, and is commented on alike every time', () => {
    fc.assert(
      fc.property(terms, seeds, moves, (given, seed, made) => {
        const assigned = kind.assign(en, given, seed);
        for (const task of [en, assigned]) {
          const final = kind.finish(task, play(task, seed, made));
          for (const line of kind.lines(task, final)) isInKeeping(line);
        }
      }),
      runs,
    );
  });
});

/**
 * Whether the tries of `line` led to its verdict. What is scored in parts may be partly right though
 * no try was right as a whole; a note in own words follows the answer.
 */
function isInKeeping({ tries, verdict, answer }: Line): void {
  if (tries === undefined) return;
  const [first, last] = [tries[0], tries.at(-1)];
  expect(`${answer}; `.startsWith(`${last?.answer}; `)).toBe(true);
  const verdicts = first?.right ? ['right'] : last?.right ? ['partly'] : ['partly', 'wrong'];
  expect(verdicts).toContain(verdict);
  for (const one of tries) {
    expect(tries.filter((other) => other.answer === one.answer)).toEqual(
      tries.filter((other) => other.answer === one.answer).map(() => one),
    );
  }
}
