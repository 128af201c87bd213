import { expect, test } from 'vitest';
import type { Saved } from '../../src/core/saved.ts';
import { worksFingerprint } from '../../src/exchange/works-fingerprint.ts';

const saved = (answer: string): Saved => ({
  format: 1,
  kind: 'choice',
  version: 1,
  state: { answer },
  attempts: [],
  result: { done: false, points: 0, max: 1 },
  objectives: {},
});
const [one, other] = [
  { exercise: 'quiz', saved: saved('a') },
  { exercise: 'cards', saved: saved('b') },
];

test('is the same for the same works in any order, and another one for any other answer', () => {
  const print = worksFingerprint([one, other]);
  expect(print).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$/);
  expect(worksFingerprint([other, one])).toBe(print);
  expect(worksFingerprint([one, { ...other, saved: saved('c') }])).not.toBe(print);
  expect(worksFingerprint([one])).not.toBe(print);
});
