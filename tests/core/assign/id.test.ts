import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ID_LETTERS } from '../../../src/core/assign/assignment.ts';
import {
  bytesOf,
  dayOf,
  grouped,
  isId,
  lettersOf,
  newAssignmentId,
  newId,
} from '../../../src/core/assign/id.ts';

test('ids are ten letters nobody mistakes for another, and each bit counts', () => {
  expect(newId(new Uint8Array(7))).toBe('0000000000');
  expect(newId(new Uint8Array(7).fill(255))).toBe('ZZZZZZZZZZ');
  expect(ID_LETTERS).not.toMatch(/[ILOU]/);
  const seen = Array.from({ length: 50 }, (_, bit) => {
    const bytes = new Uint8Array(7);
    bytes[bit >> 3] = 128 >> (bit & 7);
    return newId(bytes);
  });
  expect(new Set(seen).size).toBe(50);
  expect(seen.every(isId)).toBe(true);
});

test('letters stand for their bytes', () => {
  // RFC 4648 gives base 32 of "foobar" as MZXW6YTBOI; in Crockford's letters that is:
  expect(lettersOf(new TextEncoder().encode('foobar'), 10)).toBe('CSQPYRK1E8');
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...ID_LETTERS), { maxLength: 20 }).map((all) => all.join('')),
      (letters) => {
        expect(lettersOf(bytesOf(letters), letters.length)).toBe(letters);
      },
    ),
  );
});

test('people read them in groups of four', () => {
  expect(grouped('K7Q29F4M1X')).toBe('K7Q2-9F4M-1X');
  expect(grouped('K7Q29F4M')).toBe('K7Q2-9F4M');
  expect(grouped('')).toBe('');
});

test.each(['', 'K7Q29F4M1', 'K7Q29F4M1XX', 'k7q29f4m1x', 'K7Q2-9F4M1', 'K7Q29F4MIL', 7, null])(
  '%j is no id',
  (value) => {
    expect(isId(value)).toBe(false);
  },
);

test('the id of an assignment tells the day it was made, and two of one day differ', () => {
  const day = Date.UTC(2026, 10, 22);
  const ids = [0, 255].map((byte) =>
    newAssignmentId(new Uint8Array(8).fill(byte), day + 80_000_000),
  );
  expect(ids.map(dayOf)).toEqual([day, day]);
  expect(ids.every(isId)).toBe(true);
  expect(new Set(ids).size).toBe(2);
  expect(dayOf(newAssignmentId(new Uint8Array(8), Date.UTC(2020, 0, 1)))).toBe(
    Date.UTC(2026, 0, 1),
  );
});
