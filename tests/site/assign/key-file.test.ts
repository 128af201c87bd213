import { expect, test } from 'vitest';
import { newKey, writeKey } from '../../../src/exchange/key.ts';
import { tokenFile } from '../../../src/exchange/token.ts';
import { keyFileOf } from '../../../src/site/assign/key-file.ts';

const present = await newKey(2);
const lastTerm = await newKey(1);
const fileOf = (...pairs: readonly (typeof present)[]) =>
  pairs.map((pair) => tokenFile('Keep this file safe.', writeKey(pair))).join('\n');

test('the file of this very key is known as such', () => {
  expect(keyFileOf(fileOf(present), present)).toEqual({ holds: 'this' });
});

test('last term’s file is not taken for that of the key in use', () => {
  expect(keyFileOf(fileOf(lastTerm), present)).toEqual({ holds: 'other', pair: lastTerm });
});

test('among several keys in one file, this very one is found wherever it stands', () => {
  expect(keyFileOf(fileOf(lastTerm, present), present)).toEqual({ holds: 'this' });
});

test.each([
  ['an empty file', ''],
  ['a text without a key', 'Meeting on Friday'],
  ['a damaged key file', fileOf(present).replace(/.{4}\n$/, '\n')],
  ['the public half with another private one', fileOf({ ...lastTerm, public: present.public })],
])('%s holds no key to go by', (_, text) => {
  expect(keyFileOf(text, present)).toEqual({ holds: 'none' });
});

test('before there is a key, any is another', () => {
  expect(keyFileOf(fileOf(lastTerm), undefined)).toEqual({ holds: 'other', pair: lastTerm });
});
