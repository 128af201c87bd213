import { expect, test } from 'vitest';
import { complaint } from '../../helpers/project.ts';

const MODULES = 'content/modules.yaml';
const CONCEPTS = 'content/concepts.yaml';
const SOURCES = 'content/sources.yaml';
const FIGURE = 'content/figures/loop.yaml';

test('two objectives with one id', async () => {
  const said = await complaint({ file: MODULES, from: 'id: m06-o2', to: 'id: m06-o1' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/modules.yaml › [0].objectives[1].id
        expected: an id of its own; "m06-o1" is used above
        to do: give it an id that nothing else in this file has.
    "
  `);
});

test('a file that is not there', async () => {
  const said = await complaint({ file: CONCEPTS, to: null });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/concepts.yaml › the whole file
        expected: this file to exist
        to do: create it, or put it back.
    "
  `);
});

test('a concept twice', async () => {
  const said = await complaint({ file: CONCEPTS, from: 'cap:', to: 'cap: {}\ncap:' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/concepts.yaml › line 2
        expected: YAML (Map keys must be unique)
        to do: mend the YAML; texts with ": " or "#" need quotes.
    "
  `);
});

test('a concept whose id is none', async () => {
  const said = await complaint({ file: CONCEPTS, from: 'cap:', to: 'The Cap:' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/concepts.yaml › The Cap
        expected: an id in lower-case letters, digits and hyphens, such as "cafe-greeting"
        to do: change the field so that this holds.
    "
  `);
});

test('a concept of a module that does not exist', async () => {
  const said = await complaint({ file: CONCEPTS, from: 'module: m06', to: 'module: m07' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/concepts.yaml › cap.module
        expected: a module that exists in content/modules.yaml
        to do: correct the id, or add it to content/modules.yaml.
    "
  `);
});

test('a checklist id that is none', async () => {
  const said = await complaint({ file: CONCEPTS, from: 'S0-17', to: '17' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/concepts.yaml › cap.checklist[0]
        expected: string, received number
        to do: change the field so that this holds.
    "
  `);
});

test('a claim whose source does not exist', async () => {
  const said = await complaint({
    file: SOURCES,
    from: 'sources: [doran-1981]',
    to: 'sources: [doran-1982]',
  });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/sources.yaml › claims.smart.sources[0]
        expected: a source that exists in content/sources.yaml
        to do: correct the id, or add it to content/sources.yaml.
    "
  `);
});

test('a source without a citation', async () => {
  const said = await complaint({ file: SOURCES, from: '    cite: Doran, 1981\n', to: '' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/sources.yaml › sources.doran-1981.cite
        expected: the citation, or one in each language
        to do: change the field so that this holds.
    "
  `);
});

test('a source of a module that does not exist', async () => {
  const said = await complaint({ file: SOURCES, from: 'modules: [m06]', to: 'modules: [m07]' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/sources.yaml › sources.doran-1981.modules[0]
        expected: a module that exists in content/modules.yaml
        to do: correct the id, or add it to content/modules.yaml.
    "
  `);
});

test('a verdict nobody knows', async () => {
  const said = await complaint({ file: SOURCES, from: 'adapted', to: 'rather good' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/sources.yaml › claims.smart.verdict
        expected: one of "supported"|"adapted"|"distorted"|"untraceable"|"folklore"|"outdated"
        to do: change the field so that this holds.
    "
  `);
});

test('a place in a drawing without words', async () => {
  const said = await complaint({ file: FIGURE, from: 'draw: {', to: 'drawn: {' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/figures/loop.yaml › text.draw
        expected: the words for this place in the drawing
        to do: add "draw" under "text", or take {{draw}} out of the drawing.
    "
  `);
});

test('words without a drawing', async () => {
  const said = await complaint({ file: 'content/figures/loop.svg', to: null });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/figures/loop.svg › the whole file
        expected: a drawing, as its words are there in loop.yaml
        to do: draw it, or remove the words.
    "
  `);
});
