import type { Book } from '../core/class/book.ts';
import { asBook } from '../core/class/read-book.ts';
import { fingerprintOf } from './hand-in.ts';
import { expand, fromBytes, ROOM, squeeze, toBytes } from './pack.ts';
import { writeToken } from './token.ts';

/** The token of a gradebook file. Version 1: the book as JSON, squeezed (see `pack.ts`). */
export function writeBook(book: Book): string {
  return writeToken('b', squeeze(toBytes(book)));
}

/**
 * The gradebook a token's `bytes` hold; `undefined` where they are damaged. Fingerprints are taken
 * anew, as hand-ins are kept by them.
 */
export function bookIn(bytes: Uint8Array): Book | undefined {
  const book = asBook(fromBytes(expand(bytes, ROOM.book)));
  if (!book) return undefined;
  const received = book.received.map((one) => ({ ...one, fingerprint: fingerprintOf(one.handIn) }));
  return { ...book, received };
}
