import type { Book } from '../../src/core/class/book.ts';
import { bookIn } from '../../src/exchange/book.ts';
import { type KeyPair, keyIn } from '../../src/exchange/key.ts';
import { firstToken, type TokenProblem } from '../../src/exchange/token.ts';

/** The first key in `text`. */
export function readKey(text: string): KeyPair | undefined {
  const found = firstToken(text, 'k');
  return 'problem' in found ? undefined : keyIn(found.bytes);
}

/** The first gradebook in `text`, or why there is none. */
export function readBook(text: string): { book: Book } | { problem: 'nothing' | TokenProblem } {
  const found = firstToken(text, 'b');
  if ('problem' in found) return { problem: found.problem };
  const book = bookIn(found.bytes);
  return book ? { book } : { problem: 'damaged' };
}
