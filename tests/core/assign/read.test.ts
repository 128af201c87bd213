import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/core/assign/assignment.ts';
import { asAssignment } from '../../../src/core/assign/read.ts';
import { assignments } from '../../exchange/arbitraries.ts';

const KEY = 'SG-0QrJhQufAqioSJdCrTRaUx3DNyjKDuCBC05rt9UU';
const good = {
  id: 'K7Q29F4M1X',
  title: '第三周',
  note: '',
  parts: [{ exercise: 'pitfalls', items: 5 }, { exercise: 'm04-check' }],
  due: 60_000,
  zone: 'Asia/Shanghai',
  attempts: 2,
  hints: true,
  feedback: 'after',
  seed: 7,
  ask: { name: 'required' },
  collect: 'sealed',
  key: KEY,
};

const parts = (count: number) => Array.from({ length: count }, (_, n) => ({ exercise: `x${n}` }));

test('an assignment is read from JSON as it is', () => {
  fc.assert(
    fc.property(assignments, (assignment) => {
      expect(asAssignment(JSON.parse(JSON.stringify(assignment)))).toEqual(assignment);
    }),
  );
});

test('as many parts as there may be', () => {
  const full = { ...good, parts: parts(LIMITS.parts) };
  expect(asAssignment(full)).toEqual(full);
});

test('what does not belong to it is left behind', () => {
  const part = { exercise: 'pitfalls', script: 'x' };
  const more = { ...good, parts: [part], ask: { name: 'required', phone: 'required' }, more: 1 };
  expect(asAssignment(more)).toEqual({ ...good, parts: [{ exercise: 'pitfalls' }] });
});

describe('refused', () => {
  test.each<[string, Record<string, unknown>]>([
    ['an id in other letters', { id: 'K7Q29F4MIL' }],
    ['a title that is too long', { title: 'x'.repeat(121) }],
    ['a title that is no text', { title: 7 }],
    ['a note that is too long', { note: 'x'.repeat(1001) }],
    ['no exercise', { parts: [] }],
    ['an exercise twice', { parts: [{ exercise: 'pitfalls' }, { exercise: 'pitfalls' }] }],
    ['an exercise with a name no file has', { parts: [{ exercise: '../secret' }] }],
    ['markup for a scene', { parts: [{ exercise: 'pitfalls', scene: '<b>' }] }],
    ['no items at all', { parts: [{ exercise: 'pitfalls', items: 0 }] }],
    ['half an item', { parts: [{ exercise: 'pitfalls', items: 1.5 }] }],
    ['too many parts', { parts: parts(LIMITS.parts + 1) }],
    ['a due time with seconds', { due: 60_001 }],
    ['a due time beyond the calendar', { due: 9_000_000_000_000_000 }],
    ['a time zone with markup', { zone: 'Asia/<b>' }],
    ['a time zone without a due time', { due: null }],
    ['more attempts than can be asked for', { attempts: 100 }],
    ['attempts below nothing', { attempts: -1 }],
    ['hints neither given nor withheld', { hints: 'yes' }],
    ['feedback nobody knows', { feedback: 'sometimes' }],
    ['a seed that is no whole number', { seed: 0.5 }],
    ['a question nobody knows how to ask', { ask: { name: 'maybe' } }],
    ['a way to collect nobody knows', { collect: 'carrier pigeon' }],
    ['sealed without a key', { key: '' }],
    ['sealed with half a key', { key: KEY.slice(0, 20) }],
    ['open with a key', { collect: 'open' }],
  ])('%s', (_, change) => {
    expect(asAssignment(good)).toEqual(good);
    expect(asAssignment({ ...good, ...change })).toBeUndefined();
  });

  test('anything with a field missing, and anything else', () => {
    for (const field of Object.keys(good)) {
      expect(asAssignment({ ...good, [field]: undefined })).toBeUndefined();
    }
    fc.assert(fc.property(fc.anything(), (value) => asAssignment(value) === undefined));
  });
});
