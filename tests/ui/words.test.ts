import { expect, test } from 'vitest';
import { wordsFrom } from '../../src/ui/words.ts';

const words = wordsFrom({
  plain: 'Undo',
  filled: '{done} of {count}',
  twice: '{n} and {n}',
  empty: '',
});

test.each([
  ['plain', {}, 'Undo'],
  ['filled', { done: 0, count: 8 }, '0 of 8'],
  ['twice', { n: 'x' }, 'x and x'],
  ['filled', { done: '{count}', count: 1 }, '{count} of 1'],
  ['empty', {}, ''],
])('%s with %j is "%s"', (key, values, text) => expect(words(key, values)).toBe(text));

test('a key that is missing shows itself', () => {
  expect(words('ex.nothing')).toBe('ex.nothing');
});

test('a value that is missing shows its name', () => {
  expect(words('filled', { done: 3 })).toBe('3 of {count}');
});
