import { expect, test } from 'vitest';
import { keyName, newKey, writeKey } from '../../src/exchange/key.ts';
import { tokenFile, writeToken } from '../../src/exchange/token.ts';
import { readKey } from './readers.ts';
import { DAY } from './samples.ts';

test('a key comes out of its file as it went in', async () => {
  const pair = await newKey(DAY);
  expect(pair.made).toBe(DAY);
  expect(readKey(tokenFile('Keep this file safe.', writeKey(pair)))).toEqual(pair);
});

test('every key is another, and has a name of its own', async () => {
  const [one, two] = [await newKey(), await newKey()];
  expect(one.private).not.toBe(two.private);
  expect(keyName(one.public)).not.toBe(keyName(two.public));
  expect(keyName(one.public)).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
});

test('what is no whole key is refused', async () => {
  const token = writeKey(await newKey());
  expect(readKey('')).toBeUndefined();
  expect(readKey(token.slice(0, -3))).toBeUndefined();
  expect(readKey(writeToken('k', new Uint8Array(63)))).toBeUndefined();
  expect(readKey(writeToken('k', new Uint8Array(80)))).toBeUndefined();
});
