import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { headingIds } from '../../../src/build/content/heading-ids.ts';

const processor = createSatteriMarkdownProcessor({ mdastPlugins: [headingIds] });

async function render(markdown: string): Promise<string> {
  const { code } = await (await processor).render(markdown);
  return code.trim();
}

test.each([
  ['## Four steps [#four-steps]', '<h2 id="four-steps">Four steps</h2>'],
  ['## 四步转成一圈 [#four-steps]', '<h2 id="four-steps">四步转成一圈</h2>'],
  ['### Of **one** thing [#one_2]', '<h3 id="one_2">Of <strong>one</strong> thing</h3>'],
  ['## The kind `choice` [#choice]', '<h2 id="choice">The kind <code>choice</code></h2>'],
  ['## Tight[#tight]', '<h2 id="tight">Tight</h2>'],
  ['## Arrays [1] and [#kept] [#last]', '<h2 id="last">Arrays [1] and [#kept]</h2>'],
])('%s', async (markdown, html) => expect(await render(markdown)).toBe(html));

test('a heading without an id of its own gets one from its words', async () => {
  expect(await render('## Plain words')).toBe('<h2 id="plain-words">Plain words</h2>');
});

test('the list of headings has the id and the words without it', async () => {
  const { metadata } = await (await processor).render('## Four steps [#four]\n\n### 五 [#five]');
  expect(metadata.headings).toEqual([
    { depth: 2, slug: 'four', text: 'Four steps' },
    { depth: 3, slug: 'five', text: '五' },
  ]);
});

test('text that is no heading is left as it is', async () => {
  expect(await render('A line [#id]')).toBe('<p>A line [#id]</p>');
});
