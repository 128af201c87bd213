import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_TOKENS, type Query, readQuery, terms } from '../../../src/site/search/query.ts';

/** What was typed → its tokens, then its words, each written with `|` between. */
const READINGS: readonly (readonly [typed: string, tokens: string, words: string])[] = [
  ['服务标准', '服|务|标|准', '服务|标准'],
  ['  服务  标准 ', '服|务|标|准', '服务|标准'],
  ['服务\u3001标准\uff0c', '服|务|标|准', '服务|标准'],
  ['\u300c服务标准\u300d', '服|务|标|准', '服务|标准'],
  ['的', '的', '的'],
  ['服务的标准', '服|务|的|标|准', '服务|标准'],
  ['怎么写标准', '怎|么|写|标|准', '怎么|标准'],
  ['服务版SMART', '服|务|版|smart', '服务|smart'],
  ['95%的客人', '95|%|的|客|人', '95|%|客人'],
  ['\uff19\uff15\uff05', '95|%', '95|%'],
  ['\uff33\uff2d\uff21\uff32\uff34', 'smart', 'smart'],
  ['二十四小时', '二|十|四|小|时', '二十四小时'],
  ['service standard', 'service|standard', 'service|standard'],
  ['Service-SMART', 'service|smart', 'service|smart'],
  ['customer\u2019s need', 'customers|need', 'customers|need'],
  ["customer's", 'customers', 'customers'],
  ['9:00', '9|00', '9|00'],
  ['"service standard"', 'service|standard', 'service|standard'],
  ['+service -standard (OR)', 'service|standard|or', 'service|standard|or'],
  ['👍服务👍🏽', '服|务', '服务'],
  ['café', 'café', 'café'],
  ['👍🏽 … — !!', '', ''],
  ['', '', ''],
];

describe('readQuery', () => {
  test.each(READINGS)('%j', (typed, tokens, words) => {
    const query = readQuery(typed);
    expect(query.tokens.map((token) => token.text).join('|')).toBe(tokens);
    expect(texts(query, query.words)).toBe(words);
  });

  test.each([
    ['服务标准', '服务标准'],
    ['服务 标准', '服务|标准'],
    ['服务版SMART目标', '服务版smart目标'],
    ['SMART 目标,95%', 'smart|目标|95%'],
  ])('what was typed without a break in %j stays one run', (typed, runs) => {
    const query = readQuery(typed);
    expect(texts(query, query.runs)).toBe(runs);
  });

  test('a pasted page is cut', () => {
    const query = readQuery('很长的一段话。'.repeat(500));
    expect(query.tokens).toHaveLength(MOST_TOKENS);
    expect(query.runs.at(-1)?.to).toBe(MOST_TOKENS);
  });

  test('each text is asked for once', () => {
    expect(terms(readQuery('标准的标准'))).toEqual(['标', '准', '的']);
  });

  test('runs and words are made of tokens, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const query = readQuery(typed);
        const { length } = query.tokens;
        expect(query.runs.flatMap(({ from, to }) => [from, to]).at(-1) ?? 0).toBe(length);
        for (const { from, to } of [...query.runs, ...query.words]) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(length);
        }
        expect(query.words.length > 0).toBe(length > 0);
      }),
    );
  });
});

function texts({ tokens }: Query, spans: Query['words']): string {
  const text = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join('');
  return spans.map(({ from, to }) => text(from, to)).join('|');
}
