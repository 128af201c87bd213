import { expect, test } from 'vitest';
import { searchable } from '../../../src/build/search-page.ts';

test('a page without a part to search is not to be found', () => {
  expect(searchable('<html lang="zh-CN"><body><main>404</main></body></html>')).toBeUndefined();
});

/** HTML inside the searched part → what is indexed of it, without borders; ¶ ends a block. */
const TEXTS: readonly (readonly [why: string, html: string, text: string])[] = [
  ['blocks do not run together', '<div>一</div><div>二</div>', '一¶二¶'],
  ['a sentence is one block', '<p>一<b>二</b><a href="#">三</a></p>', '一二三¶'],
  [
    'an exercise is searched, though it is a form',
    '<form><fieldset><legend>问</legend><label><input>答</label></fieldset></form>',
    '问¶答¶',
  ],
  [
    'what would spoil it is not',
    '<p>问<span data-pagefind-ignore>解</span></p><div data-pagefind-ignore="all"><p>解</p></div>',
    '问¶',
  ],
  [
    'navigation, scripts and drawings are not',
    '<nav>导</nav><script>x</script><style>x</style><svg><text>x</text></svg><footer>脚</footer><template>x</template>',
    '',
  ],
  [
    'the way to the page is not',
    '<p>模块一</p><h1 id="a">题</h1><p>文</p>',
    '<h1 id="a">题¶</h1>文¶',
  ],
  ['headings keep their ids', '<h2 id="x">题</h2>', '<h2 id="x">题¶</h2>'],
  [
    'a term is a place to land on',
    '<dl><dt id="t">词</dt><dd>义</dd></dl>',
    '<h4 id="t">词¶</h4>义¶',
  ],
  ['markup in text stays text', '<p>&lt;b&gt; &amp;amp;</p>', '&lt;b> &amp;amp;¶'],
  [
    'full-width letters and digits become half-width',
    '<p>\uff33\uff2d\uff21\uff32\uff34\uff0c\uff19\uff15\uff05</p>',
    'SMART\uff0c95%¶',
  ],
];

test.each(TEXTS)('%s', (_, html, text) => {
  expect(
    content(`<html lang="zh-CN"><body><main data-pagefind-body>${html}</main></body></html>`),
  ).toBe(text);
});

test('Chinese characters and percent signs are words of their own', () => {
  const page = (lang: string) =>
    searchable(`<html lang="${lang}"><body data-pagefind-body><p>达标95%</p></body></html>`);
  expect(page('zh-CN')).toContain('\u200b达\u200b\u200b标\u200b95\u200b%\u200b');
  expect(page('en')).toContain(' 达  标 95 % ');
});

test('title and headings are told apart from the text', () => {
  const page = searchable(
    '<html lang="zh-CN"><body data-pagefind-body><h1>甲"乙</h1><h2>丙</h2></body></html>',
  );
  expect(page).toContain('<i data-pagefind-meta="title[data-is]" data-is="甲&quot;乙"></i>');
  expect(page).toContain('data-pagefind-meta="words[data-is]" data-is=" 甲 &quot; 乙 "');
  expect(page).toContain('data-pagefind-meta="headings[data-is]" data-is=" 丙 "');
});

function content(html: string): string {
  const page = searchable(html) ?? '';
  const inner = /<main data-pagefind-body>(.*)<\/main>/s.exec(page)?.[1] ?? '';
  return inner
    .replace(/<i data-pagefind-meta[^>]*><\/i>/g, '')
    .replaceAll('\u200b', '')
    .trim();
}
