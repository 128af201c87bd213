import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDiff } from '../../src/core/word-diff.ts';

const side = (runs: ReturnType<typeof wordDiff>, without: string) =>
  runs
    .filter(({ is }) => is !== without)
    .map(({ text }) => text)
    .join('');

describe('what changed between two texts', () => {
  test('is told word by word', () => {
    expect(wordDiff('within 10 minutes at most', 'within 15 minutes at most', 'en')).toEqual([
      { text: 'within ', is: 'same' },
      { text: '10', is: 'gone' },
      { text: '15', is: 'new' },
      { text: ' minutes at most', is: 'same' },
    ]);
  });

  test('is told in Chinese too, where no spaces part the words', () => {
    const runs = wordDiff('客人等候十分钟', '客人等候三分钟', 'zh');
    expect(runs[0]).toEqual({ text: expect.stringContaining('客人'), is: 'same' });
    expect(runs.some(({ is }) => is === 'gone')).toBe(true);
  });

  test('is nothing between like texts', () => {
    expect(wordDiff('the same', 'the same', 'en')).toEqual([{ text: 'the same', is: 'same' }]);
    expect(wordDiff('', '', 'en')).toEqual([]);
  });

  test('gives both texts back whole, whatever they are', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordDiff(before, after, 'en');
        expect(side(runs, 'new')).toBe(before);
        expect(side(runs, 'gone')).toBe(after);
      }),
    );
  });

  test('of texts too long for it is one gone and one new', () => {
    const [before, after] = ['a '.repeat(1500), 'b '.repeat(1500)];
    expect(wordDiff(before, after, 'en').map(({ is }) => is)).toEqual(['gone', 'new']);
  });
});
