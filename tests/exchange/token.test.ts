import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTokens, type Tag, tokenFile, writeToken } from '../../src/exchange/token.ts';

const tags = fc.constantFrom<Tag>('a', 'h', 'k', 'b');
const bytes = fc.uint8Array({ maxLength: 300 });
/** What people write around a token; a stop keeps the words from running into it. */
const chat = fc
  .oneof(
    fc.constantFrom(
      '老师您好，这是我的作业：',
      'Here it is ->',
      'sq',
      'sqa1',
      '(',
      '\n> ',
      '😀',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  .filter((words) => !/sq[ahkb]\d+\.[\da-z]+\./.test(words.replace(/[^\w.]/g, '')));
const breaks = fc.constantFrom('\n', '\r\n', '\r\n> ', ' ', '\u00ad', '\u200b', '\n\t');

describe('a token', () => {
  test('is found whatever stands around it and wherever lines are broken', () => {
    fc.assert(
      fc.property(tags, bytes, chat, chat, breaks, fc.nat({ max: 80 }), (...all) => {
        const [tag, given, before, after, gap, every] = all;
        const token = wrapped(writeToken(tag, given), gap, every);
        expect(findTokens(`${before}${token}。${after}`)).toEqual([{ tag, bytes: given }]);
      }),
    );
  });

  test('is found beside others, in the order they stand there', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(tags, bytes), { maxLength: 6 }), breaks, (all, gap) => {
        const text = all.map(([tag, given]) => writeToken(tag, given)).join(gap);
        expect(findTokens(text)).toEqual(all.map(([tag, given]) => ({ tag, bytes: given })));
      }),
    );
  });

  test('is found in a file made for it, below a line for people', () => {
    const token = writeToken('h', new Uint8Array(500).fill(7));
    const file = tokenFile('Handed in by Li Lei; open it with the gradebook.', token);
    expect(file.split('\n')[0]).toBe('Handed in by Li Lei; open it with the gradebook.');
    expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThanOrEqual(76);
    expect(findTokens(file)).toEqual([{ tag: 'h', bytes: new Uint8Array(500).fill(7) }]);
  });

  test('is made of characters that links and chats leave alone', () => {
    fc.assert(
      fc.property(tags, bytes, (tag, given) => {
        expect(writeToken(tag, given)).toMatch(/^[\w.-]+$/);
      }),
    );
  });
});

describe('what cannot be read', () => {
  const whole = writeToken(
    'a',
    Uint8Array.from({ length: 60 }, (_, n) => n * 7),
  );

  test.each(Array.from({ length: whole.length - 8 }, (_, n) => n + 8))(
    'the first %i characters are called cut off',
    (length) => {
      expect(findTokens(`see ${whole.slice(0, length)}`)).toEqual([{ tag: 'a', problem: 'cut' }]);
    },
  );

  test('a token with a piece missing in the middle is called cut', () => {
    expect(findTokens(whole.slice(0, 20) + whole.slice(24))).toEqual([
      { tag: 'a', problem: 'cut' },
    ]);
  });

  test('one changed letter is noticed wherever it is', () => {
    for (const at of Array.from({ length: whole.length - 7 }, (_, n) => n + 7)) {
      const found = findTokens(
        whole.slice(0, at) + (whole[at] === 'A' ? 'B' : 'A') + whole.slice(at + 1),
      );
      expect(found.every((one) => 'problem' in one)).toBe(true);
    }
  });

  test('a whole token of a later version is called newer, a damaged one is not', () => {
    // sqa2 with the check that the frame demands: the frame never changes.
    expect(findTokens('sqa2.4.AAAA.4yVbWA')).toEqual([{ tag: 'a', problem: 'newer' }]);
    expect(findTokens(whole.replace('sqa1', 'sqa2'))).toEqual([{ tag: 'a', problem: 'damaged' }]);
  });

  test('a token cut off does not hide the next one', () => {
    const next = writeToken('h', Uint8Array.of(1, 2, 3));
    expect(findTokens(`${whole.slice(0, 40)}\n${next}`)).toEqual([
      { tag: 'a', problem: 'cut' },
      { tag: 'h', bytes: Uint8Array.of(1, 2, 3) },
    ]);
  });

  test('other text holds no token', () => {
    fc.assert(
      fc.property(chat, (words) => {
        expect(findTokens(words)).toEqual([]);
      }),
    );
    expect(findTokens('sqz1.4.AAAA.AAAAAA squash1.2.3')).toEqual([]);
  });
});

function wrapped(token: string, gap: string, every: number): string {
  return every === 0 ? token : (token.match(new RegExp(`.{1,${every}}`, 'g')) ?? []).join(gap);
}
