import { describe, expect, test } from 'vitest';
import { readQuery, terms } from '../../../src/site/search/query.ts';
import { type Hit, rank } from '../../../src/site/search/rank.ts';

/** A page in words, as they are indexed; `¶` only takes a place. */
interface Page {
  readonly body: string;
  readonly title?: string;
  readonly headings?: string;
}

/** Name → page; the query; the pages in order with their levels. */
const ORDERS: readonly (readonly [
  string,
  string,
  Readonly<Record<string, Page>>,
  readonly string[],
])[] = [
  [
    'the phrase comes before its parts, however often they stand there',
    '服务标准',
    {
      parts: { body: '标 准 标 准 标 准 服 务 员 标 准 服 务', title: '标 准', headings: '服 务' },
      phrase: { body: '一 次 服 务 标 准' },
    },
    ['phrase:phrase', 'parts:words'],
  ],
  [
    'single characters are no words',
    '服务标准',
    { scattered: { body: '服 从 任 务 目 标 准 确' }, phrase: { body: '服 务 标 准' } },
    ['phrase:phrase'],
  ],
  [
    'a phrase does not run on past the end of a block',
    '服务标准',
    { across: { body: '服 务 ¶ 标 准' }, within: { body: '服 务 标 准 ¶' } },
    ['within:phrase', 'across:words'],
  ],
  [
    'a phrase in the title comes before headings, headings before the text',
    '服务标准',
    {
      text: { body: '服 务 标 准 服 务 标 准 服 务 标 准' },
      title: { body: '服 务 标 准', title: '服 务 标 准' },
      heading: { body: '服 务 标 准', headings: '服 务 标 准' },
    },
    ['title:phrase', 'heading:phrase', 'text:phrase'],
  ],
  [
    'more mentions come first',
    '标准',
    { once: { body: '标 准 很 好' }, often: { body: '标 准 和 标 准 与 标 准' } },
    ['often:phrase', 'once:phrase'],
  ],
  [
    'runs typed apart may stand apart, and come before their words',
    '服务标准 投诉渠道',
    {
      words: { body: '投 诉 的 渠 道 和 服 务 的 标 准' },
      runs: { body: '投 诉 渠 道 和 服 务 标 准' },
      phrase: { body: '服 务 标 准 投 诉 渠 道' },
    },
    ['phrase:phrase', 'runs:runs', 'words:words'],
  ],
  [
    'some of the words only if no page has all, rarer ones first',
    '怎么投诉标准',
    {
      common: { body: '标 准 标 准' },
      rare: { body: '投 诉' },
      other: { body: '标 准' },
      another: { body: '标 准' },
    },
    ['rare:some', 'common:some', 'another:some', 'other:some'],
  ],
  [
    'English: side by side first, then all words',
    'service standard',
    {
      apart: { body: 'the standard of a service' },
      together: { body: 'a service standard helps' },
      one: { body: 'service only' },
    },
    ['together:phrase', 'apart:runs'],
  ],
  [
    'a sign typed in a phrase may take a place of its own',
    '9:00',
    { zh: { body: '在 9 ¶ 00 开 门' }, far: { body: '9 个 人 00' } },
    ['zh:phrase', 'far:runs'],
  ],
  [
    'no sign is stepped over that was not typed',
    'quality is',
    { other: { body: 'quality check is' }, phrase: { body: 'quality is' } },
    ['phrase:phrase', 'other:runs'],
  ],
  [
    'a number is not a part of another sign',
    '95%',
    { plain: { body: '95 个' }, percent: { body: '95 % 的' } },
    ['percent:phrase'],
  ],
];

describe('rank', () => {
  test.each(ORDERS)('%s', (_, typed, pages, expected) => {
    const query = readQuery(typed);
    const answers = new Map(terms(query).map((term) => [term, hits(pages, term)]));
    expect(rank(query, answers).map(({ page, level }) => `${page}:${level}`)).toEqual(expected);
  });

  test('marks what was found, in page order', () => {
    const query = readQuery('标准 服务');
    const answers = new Map(
      terms(query).map((term) => [term, hits({ page: { body: '服 务 的 标 准' } }, term)]),
    );
    expect(rank(query, answers)[0]?.marks).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });

  test('an empty query finds nothing', () => {
    expect(rank(readQuery('👍'), new Map())).toEqual([]);
  });
});

/** What the index answers for a term: pages with words that begin with it. */
function hits(pages: Readonly<Record<string, Page>>, term: string): readonly Hit[] {
  const places = (text = '') =>
    text.split(' ').flatMap((word, at) => (word !== '' && word.startsWith(term) ? [at] : []));
  return Object.entries(pages).flatMap(([page, { body, title, headings }]) => {
    const inTitle = places(title).length > 0;
    const inHeadings = places(headings).length > 0;
    const positions = places(body);
    return positions.length > 0 || inTitle || inHeadings
      ? [{ page, positions, inTitle, inHeadings }]
      : [];
  });
}
