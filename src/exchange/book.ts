import type { Book } from '../core/class/book.ts';
import { asBook } from '../core/class/read-book.ts';
import { fingerprintOf } from './hand-in.ts';
import { expand, fromBytes, ROOM, squeeze, toBytes } from './pack.ts';
import { firstToken, type TokenProblem, writeToken } from './token.ts';

/** The token of a gradebook file. Version 1: the book as JSON, squeezed (see `pack.ts`). */
export function writeBook(book: Book): string {
  return writeToken('b', squeeze(toBytes(book)));
}

/** The first gradebook in `text`; fingerprints are taken anew, as hand-ins are kept by them. */
export function readBook(
  text: string,
): { readonly book: Book } | { readonly problem: 'nothing' | TokenProblem } {
  const found = firstToken(text, 'b');
  if ('problem' in found) return { problem: found.problem };
  const book = asBook(fromBytes(expand(found.bytes, ROOM.book)));
  if (!book) return { problem: 'damaged' };
  const received = book.received.map((one) => ({ ...one, fingerprint: fingerprintOf(one.handIn) }));
  return { book: { ...book, received } };
}
