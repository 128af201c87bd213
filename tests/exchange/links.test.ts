import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAssignment } from '../../src/exchange/assignment.ts';
import { openHandIn } from '../../src/exchange/hand-in.ts';
import type { KeyPair } from '../../src/exchange/key.ts';
import { findTokens } from '../../src/exchange/token.ts';
import { readBook, readKey } from './readers.ts';

/** The exercises there were when the tokens were written. */
const IDS = ['m04-check', 'm06-check', 'pitfalls', 'service-circle', 'step-accuracy'];

/** Tokens that once were written, by name, and what was written into them. */
const file = readFileSync('tests/fixtures/links/v1.txt', 'utf8');
const tokens = [...file.matchAll(/^(\w.*):\n(sq\S+)$/gm)].map(([, name = '', token = '']) => ({
  name,
  token,
}));
const expected = JSON.parse(readFileSync('tests/fixtures/links/v1.json', 'utf8')) as {
  readonly [name: string]: unknown;
};

describe('what was sent out once opens for ever', () => {
  test('every sort of token is there', () => {
    expect(tokens.map(({ name }) => name)).toEqual(Object.keys(expected));
    expect(new Set(findTokens(file).map(({ tag }) => tag))).toEqual(new Set('ahkb'));
  });

  test.each(tokens)('$name', async ({ name, token }) => {
    expect(await opened(token)).toEqual(expected[name]);
  });
});

async function opened(token: string): Promise<unknown> {
  const [found] = findTokens(token);
  if (!found || 'problem' in found) return found;
  if (found.tag === 'h') return openHandIn(found.bytes, [expected['key'] as KeyPair]);
  if (found.tag === 'k') return readKey(token);
  const read = found.tag === 'a' ? readAssignment(token, IDS) : readBook(token);
  if ('problem' in read) return read;
  return 'book' in read ? read.book : read.assignment;
}
