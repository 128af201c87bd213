import { expect, test } from 'vitest';
import { complaint } from '../../helpers/project.ts';

const ZH = 'content/docs/zh/index.mdx';
const EN = 'content/docs/en/index.mdx';

test('a concept that does not exist', async () => {
  const said = await complaint({ file: EN, from: '<Term id="cap">', to: '<Term id="top">' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/docs/en/index.mdx › line 9, <Term id="top">
        expected: an id that exists in content/concepts.yaml
        to do: correct the id, or add it there.
    "
  `);
});

test('an exercise that does not exist', async () => {
  const said = await complaint(
    { file: EN, from: '<Exercise id="check" />', to: '<Exercise id="exam" />' },
    { file: ZH, from: '<Exercise id="check" />', to: '<Exercise id="exam" />' },
  );
  expect(said).toMatchInlineSnapshot(`
    "The content has 2 mistakes.

      content/docs/en/index.mdx › line 19, <Exercise id="exam">
        expected: an id that exists in content/exercises/
        to do: correct the id, or add it there.

      content/docs/zh/index.mdx › line 19, <Exercise id="exam">
        expected: an id that exists in content/exercises/
        to do: correct the id, or add it there.
    "
  `);
});

test('no twin in the other language', async () => {
  const said = await complaint({
    file: 'content/docs/zh/more.mdx',
    to: '---\ntitle: 更多\ndescription: 一句话。\n---\n',
  });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/docs/en/more.mdx › the whole file
        expected: a page in this language, as content/docs/zh/more.mdx is there
        to do: write it, or remove the other.
    "
  `);
});

test('headings out of step', async () => {
  const said = await complaint({
    file: EN,
    from: '### The cap first [#evidence]',
    to: '### The cap first [#proof]',
  });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/docs/en/index.mdx › structure
        expected: the same headings and components as content/docs/zh/index.mdx: there ### [#evidence], here ### [#proof]
        to do: bring the two pages into step.
    "
  `);
});

test('a heading of another level', async () => {
  const said = await complaint({ file: EN, from: '### The cap first', to: '## The cap first' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/docs/en/index.mdx › structure
        expected: the same headings and components as content/docs/zh/index.mdx: there ### [#evidence], here ## [#evidence]
        to do: bring the two pages into step.
    "
  `);
});

test('a component missing in one language', async () => {
  const said = await complaint({ file: EN, from: '<Sources module="m06" />\n', to: '' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/docs/en/index.mdx › structure
        expected: the same headings and components as content/docs/zh/index.mdx: there <Sources m06>, here nothing more
        to do: bring the two pages into step.
    "
  `);
});

test('a heading without an id', async () => {
  const said = await complaint(
    { file: EN, from: ' [#cap-first]', to: '' },
    { file: ZH, from: ' [#cap-first]', to: '' },
  );
  expect(said).toMatchInlineSnapshot(`
    "The content has 2 mistakes.

      content/docs/en/index.mdx › line 7
        expected: a heading with an id
        to do: end it with one, the same in both languages: ## Heading [#its-id]

      content/docs/zh/index.mdx › line 7
        expected: a heading with an id
        to do: end it with one, the same in both languages: ## Heading [#its-id]
    "
  `);
});

test('an id used twice', async () => {
  const said = await complaint(
    { file: EN, from: '[#evidence]', to: '[#cap-first]' },
    { file: ZH, from: '[#evidence]', to: '[#cap-first]' },
  );
  expect(said).toMatchInlineSnapshot(`
    "The content has 2 mistakes.

      content/docs/en/index.mdx › [#cap-first]
        expected: an id used once on a page
        to do: give one of the headings another id.

      content/docs/zh/index.mdx › [#cap-first]
        expected: an id used once on a page
        to do: give one of the headings another id.
    "
  `);
});

test('frontmatter that is not YAML', async () => {
  const said = await complaint({ file: EN, from: 'title: Standards', to: 'title: Standards: how' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/docs/en/index.mdx › line 2
        expected: YAML (Nested mappings are not allowed in compact mappings)
        to do: mend the YAML; texts with ": " or "#" need quotes.
    "
  `);
});

test('no frontmatter', async () => {
  const said = await complaint({ file: EN, from: '---\n', to: '' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/docs/en/index.mdx › line 1
        expected: a title and a description between two lines "---"
        to do: begin the page with ---, title: …, description: … and --- on a line each.
    "
  `);
});

test('no title and no description', async () => {
  const said = await complaint({
    file: EN,
    from: 'title: Standards\ndescription: One sentence.\n',
    to: 'sidebar: { order: 1 }\n',
  });
  expect(said).toMatchInlineSnapshot(`
    "The content has 2 mistakes.

      content/docs/en/index.mdx › line 1, title
        expected: a text: the heading of the page
        to do: write title: and the words.

      content/docs/en/index.mdx › line 1, description
        expected: a text: one sentence for search results and shared links
        to do: write description: and the words.
    "
  `);
});

test('a description without words', async () => {
  const said = await complaint({
    file: EN,
    from: 'description: One sentence.',
    to: 'description:',
  });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/docs/en/index.mdx › line 3, description
        expected: a text: one sentence for search results and shared links
        to do: write description: and the words.
    "
  `);
});
