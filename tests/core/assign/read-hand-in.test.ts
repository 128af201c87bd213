import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asHandIn } from '../../../src/core/assign/read-hand-in.ts';
import { handIns } from '../../exchange/arbitraries.ts';

const attempt = { started: 1, ended: null, points: 0, max: 3, moves: 2 };
const work = {
  exercise: 'pitfalls',
  edition: 'x1',
  kind: 'pitfall-quiz',
  version: 1,
  state: { answers: {} },
  attempts: [attempt],
};
const good = {
  assignment: 'K7Q29F4M1X',
  student: { name: '王小明' },
  device: '3N8Q0ZC5WT',
  seed: 7,
  language: 'zh',
  begun: 1,
  handed: 2,
  turn: 1,
  works: [work],
};

test('a hand-in is read from JSON as it is, and from what a browser has stored', () => {
  fc.assert(
    fc.property(handIns, (handIn) => {
      expect(asHandIn(JSON.parse(JSON.stringify(handIn)))).toEqual(handIn);
      expect(asHandIn(structuredClone(handIn))).toEqual(handIn);
    }),
  );
});

test('a time that no calendar has is refused, as it could not be shown', () => {
  const late = 8.64e15 + 1;
  expect(() => new Date(late).toISOString()).toThrow(RangeError);
  const log = (part: object) => ({
    ...good,
    works: [{ ...work, attempts: [{ ...attempt, ...part }] }],
  });
  const bad = [
    ...[
      { ...good, begun: late },
      { ...good, handed: late },
    ],
    ...[log({ started: late }), log({ ended: late }), log({ handed: late })],
  ];
  expect(bad.map(asHandIn)).toEqual(bad.map(() => undefined));
  expect(asHandIn({ ...good, handed: late - 1 })).toBeDefined();
});

test('what does not belong to it is left behind', () => {
  const works = [{ ...work, attempts: [{ ...attempt, grade: 'A' }], points: 99 }];
  expect(asHandIn({ ...good, works, points: 99 })).toEqual(good);
});

describe('refused', () => {
  const deep = (levels: number) =>
    Array.from({ length: levels }).reduce((inner: unknown) => [inner], 0);
  const withWork = (change: object) => ({ works: [{ ...work, ...change }] });

  test.each<[string, Record<string, unknown>]>([
    ['an id in other letters', { assignment: 'k7q29f4m1x' }],
    ['a name that is no text', { student: { name: 7 } }],
    ['a name that is too long', { student: { name: 'x'.repeat(101) } }],
    ['a language the course does not speak', { language: 'la' }],
    ['a time that is no number', { handed: '2' }],
    ['a turn before the first', { turn: 0 }],
    ['the same exercise twice', { works: [work, work] }],
    ['work that is no work', { works: [7] }],
    ['more works than an assignment has parts', { works: Array(41).fill(work) }],
    ['an exercise with a name no file has', withWork({ exercise: 'a b' })],
    ['no state', withWork({ state: undefined })],
    ['a state that is no JSON', withWork({ state: { at: Number.NaN } })],
    ['a state so deep that it would fill the stack', withWork({ state: deep(100_000) })],
    ['an attempt that is none', withWork({ attempts: [{ started: -1 }] })],
    ['an endless log', withWork({ attempts: Array(1001).fill(attempt) })],
  ])('%s', (_, change) => {
    expect(asHandIn(good)).toEqual(good);
    expect(asHandIn({ ...good, ...change })).toBeUndefined();
  });

  test('anything with a field missing, and anything else', () => {
    for (const field of Object.keys(good)) {
      expect(asHandIn({ ...good, [field]: undefined })).toBeUndefined();
    }
    fc.assert(fc.property(fc.anything(), (value) => asHandIn(value) === undefined));
  });
});
