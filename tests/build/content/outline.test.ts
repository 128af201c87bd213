import { describe, expect, test } from 'vitest';
import { outline } from '../../../src/build/content/outline.ts';

const PAGE = `---
title: A page
## no heading: a comment of YAML
description: '<Term id="none">'
---
import { Term } from '#course';

## The first [#first]

A <Term id="cap">cap</Term> and \`<Term id="in-code">\`, \`\` ## \` <Figure name="x" /> \`\`.

\`\`\`\`mdx
## No heading either
\`\`\`
<Exercise id="shown" />
\`\`\`\`

### With \`code\` in it [#second]

<Rewrite
  before="2 > 1"
  after='single'
/>

## No id

~~~
## Shown
~~~

<Figure name="last" />
`;

describe('what is read of a page', () => {
  const { headings, uses } = outline('page.mdx', PAGE);

  test('its headings with line, level and id; none in frontmatter or code', () => {
    expect(headings).toEqual([
      { line: 8, depth: 2, id: 'first' },
      { line: 18, depth: 3, id: 'second' },
      { line: 25, depth: 2, id: undefined },
    ]);
  });

  test('its components with line and attributes, over several lines too; none in code', () => {
    expect(uses).toEqual([
      { line: 10, name: 'Term', attributes: { id: 'cap' } },
      { line: 20, name: 'Rewrite', attributes: { before: '2 > 1', after: 'single' } },
      { line: 31, name: 'Figure', attributes: { name: 'last' } },
    ]);
  });
});

test('a page without frontmatter keeps its line numbers', () => {
  expect(outline('page.mdx', '## One [#one]\n\n---\n\n## Two [#two]\n').headings).toEqual([
    { line: 1, depth: 2, id: 'one' },
    { line: 5, depth: 2, id: 'two' },
  ]);
});
