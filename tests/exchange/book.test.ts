import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeBook } from '../../src/exchange/book.ts';
import { squeeze, toBytes } from '../../src/exchange/pack.ts';
import { tokenFile, writeToken } from '../../src/exchange/token.ts';
import { books } from './arbitraries.ts';
import { readBook } from './readers.ts';

test('a gradebook comes out of its file as it went in', () => {
  fc.assert(
    fc.property(books, (book) => {
      const file = tokenFile('成绩册：第三周', writeBook(book));
      expect(readBook(file)).toEqual({ book });
    }),
    { numRuns: 300 },
  );
});

test('a file with anything else in it is refused by name', () => {
  const [book] = fc.sample(books, { numRuns: 1, seed: 1 });
  if (!book) throw new Error('no sample');
  const token = writeBook(book);
  expect(readBook('')).toEqual({ problem: 'nothing' });
  expect(readBook(token.slice(0, -20))).toEqual({ problem: 'cut' });
  expect(readBook(written({ ...book, notes: { remarks: {}, owners: { A: 1 } } }))).toEqual({
    problem: 'damaged',
  });
  expect(readBook(written({ ...book, received: [{}] }))).toEqual({ problem: 'damaged' });
  expect(readBook(written([]))).toEqual({ problem: 'damaged' });
});

test('a hand-in cannot take the place of another, here or in the book of another assignment', () => {
  const book = fc
    .sample(books, { numRuns: 50, seed: 1 })
    .find(({ received }) => received.length > 1);
  const [first, second] = book?.received ?? [];
  if (!book || !first || !second) throw new Error('no sample');
  const posing = [first, { ...second, fingerprint: first.fingerprint }];
  expect(readBook(written({ ...book, received: posing }))).toEqual({
    book: { ...book, received: [first, second] },
  });
  const elsewhere = { ...first, handIn: { ...first.handIn, assignment: '0000000000' } };
  expect(readBook(written({ ...book, received: [elsewhere] }))).toEqual({ problem: 'damaged' });
});

function written(value: unknown): string {
  return writeToken('b', squeeze(toBytes(value as never)));
}
