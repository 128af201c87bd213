import { describe, expect, test } from 'vitest';
import { BLOCK_END, BORDER } from '../../../src/core/indexed-text.ts';
import type { Piece } from '../../../src/site/search/excerpt.ts';
import { type FoundPage, foundPage, prominence } from '../../../src/site/search/found-page.ts';
import type { Fragment } from '../../../src/site/search/pagefind.ts';
import { readQuery, terms } from '../../../src/site/search/query.ts';
import { rank } from '../../../src/site/search/rank.ts';

describe('a Chinese page', () => {
  const page = chinese([
    ['h1', 'top', '服务标准怎么写'],
    ['p', '', '开头的话。'],
    ['h2', 'why', '为什么要标准'],
    [
      'p',
      '',
      `前面有一句话。${'很长的铺垫，'.repeat(20)}到了这里才说到服务标准，说完了。后面还有。`,
    ],
    ['h2', 'how', '怎么写'],
    ['p', '', '只说标准。'],
  ]);

  test('shows title and sections with the phrase marked', () => {
    expect(shown(look(page, '服务标准'))).toEqual([
      '[服务标准]怎么写',
      'why 为什么要标准 | …很长的铺垫，很长的铺垫，到了这里才说到[服务标准]，说完了。后面还有。',
    ]);
  });

  test('leads with the section whose heading holds it, from its beginning', () => {
    const found = look(page, '标准');
    expect(found.sections[0]?.id).toBe('why');
    expect(found.sections[0]?.excerpt[0]?.text).toMatch(/^前面有一句话。/);
  });

  test('has no signs, spaces or borders of the index in it', () => {
    const text = JSON.stringify(look(page, '标准'));
    expect(text).not.toContain(BORDER);
    expect(text).not.toContain(BLOCK_END);
  });
});

describe('an English page', () => {
  const words = `What a standard is ${BLOCK_END} 95 % of any standards, &lt;b&gt; says 服 务 标 准 here . ${BLOCK_END}`;
  const page = fragment(words, [
    { element: 'h1', id: 'top', text: 'What a standard is', location: 0 },
  ]);

  test.each([
    ['standards', 'What a [standard] is', '95% of any [standards], <b> says 服务标准 here.'],
    ['95%', 'What a standard is', '[95%] of any standards, <b> says 服务标准 here.'],
    ['服务标准', 'What a standard is', '95% of any standards, <b> says [服务标准] here.'],
  ])('%s', (typed, title, text) => {
    const found = look(page, typed);
    expect(line(found.title)).toBe(title);
    expect(found.sections.map((section) => line(section.excerpt))).toEqual([text]);
  });

  test('“a” marks no “any”', () => {
    expect(shown(look(page, 'a standard'))).toEqual([
      'What [a standard] is',
      ' | 95% of any standards, <b> says 服务标准 here.',
    ]);
  });
});

test('a page is the more about a phrase, the more prominent it stands', () => {
  const order = [
    chinese([
      ['h1', 't', '标准'],
      ['p', '', '标准'],
    ]),
    chinese([
      ['h1', 't', '写标准'],
      ['p', '', '标准'],
    ]),
    chinese([
      ['h1', 't', '别的'],
      ['h2', 's', '写标准'],
      ['p', '', '话'],
    ]),
    chinese([
      ['h1', 't', '别的'],
      ['p', '', '标准'],
    ]),
  ].map((page) => prominence(look(page, '标准')));
  expect(order).toEqual([4, 3, 2, 1]);
});

/** What the dialog shows of a page for a query, by way of the real ranking. */
function look(page: Fragment, typed: string): FoundPage {
  const words = page.raw_content.split(page.raw_content.includes(BORDER) ? BORDER : ' ');
  const query = readQuery(typed);
  const answers = new Map(
    terms(query).map((term) => {
      const positions = words.flatMap((word, at) =>
        alike(word.trim().toLowerCase(), term) ? [at] : [],
      );
      return [term, [{ page: 'p', positions, inTitle: false, inHeadings: false }]];
    }),
  );
  const [ranked] = rank(query, answers);
  if (!ranked) throw new Error(`“${typed}” is not on the page.`);
  return foundPage(query, ranked, page);
}

/** Pagefind finds beginnings and, in English, word stems. */
function alike(word: string, term: string): boolean {
  return word.startsWith(term) || (word.length > 3 && term.startsWith(word));
}

function chinese(
  blocks: readonly (readonly [element: string, id: string, text: string])[],
): Fragment {
  const words: string[] = [];
  const anchors: Fragment['anchors'][number][] = [];
  for (const [element, id, text] of blocks) {
    if (id) anchors.push({ element, id, text, location: words.length });
    words.push(...text, BLOCK_END);
  }
  return fragment(words.join(BORDER), anchors);
}

function fragment(content: string, anchors: Fragment['anchors']): Fragment {
  return { raw_url: 'zh/a.html', raw_content: content, meta: { title: 'T' }, anchors };
}

function shown({ title, sections }: FoundPage): readonly string[] {
  const parts = sections.map(
    ({ id = '', heading, excerpt }) => `${id} ${line(heading)}| ${line(excerpt)}`,
  );
  return [line(title), ...parts.map((part) => part.replace(/(\S)\|/, '$1 |'))];
}

function line(pieces: readonly Piece[]): string {
  return pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
}
