import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds } from '../../../src/kinds/index.ts';
import { complaint } from '../../helpers/project.ts';

const CHECK = 'content/exercises/check.yaml';
const DRAFTS = 'content/exercises/drafts.yaml';

test('the small project is right as it is', async () => {
  expect(await complaint()).toBe('');
});

test('two options with one id', async () => {
  const said = await complaint({ file: CHECK, from: 'id: soon', to: 'id: by-three' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/exercises/check.yaml › items[0].options[1].id
        expected: an id of its own; "by-three" is used above
        to do: give it an id that nothing else in this file has.
    "
  `);
});

test('an id that is none', async () => {
  const said = await complaint({ file: CHECK, from: 'id: queue', to: 'id: Queue 1' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/exercises/check.yaml › items[0].id
        expected: an id in lower-case letters, digits and hyphens, such as "cafe-greeting"
        to do: change the field so that this holds.
    "
  `);
});

test('a language missing', async () => {
  const said = await complaint({
    file: CHECK,
    from: "prompt: { zh: 哪一句？, en: 'Which one?' }",
    to: 'prompt: { zh: 哪一句？ }',
  });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/exercises/check.yaml › items[0].prompt.en
        expected: a value (string)
        to do: write the English text.
    "
  `);
});

test('a field nobody knows', async () => {
  const said = await complaint({
    file: CHECK,
    from: '    because:',
    to: '    becuase: x\n    because:',
  });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/exercises/check.yaml › items[0]
        expected: no field named becuase
        to do: remove it, or correct its spelling.
    "
  `);
});

test('two right options where one can be chosen', async () => {
  const said = await complaint({ file: CHECK, from: 'correct: false', to: 'correct: true' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/exercises/check.yaml › items[0].options
        expected: exactly one option with "correct: true", or "multiple: true"; 2 are marked
        to do: change the field so that this holds.
    "
  `);
});

test('no right option where several can be chosen', async () => {
  const said = await complaint(
    { file: CHECK, from: 'correct: true', to: 'correct: false' },
    { file: CHECK, from: '    version: 1\n', to: '    version: 1\n    multiple: true\n' },
  );
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/exercises/check.yaml › items[0].options
        expected: at least one option with "correct: true"
        to do: change the field so that this holds.
    "
  `);
});

test('a kind nobody knows', async () => {
  const said = await complaint({ file: CHECK, from: 'kind: choice', to: 'kind: essay' });
  expect(said.replace(Object.keys(kinds).join(', '), '(kinds)')).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/exercises/check.yaml › kind
        expected: one of the kinds there are: (kinds)
        to do: correct the name.
    "
  `);
});

test('an objective that does not exist', async () => {
  const said = await complaint({ file: CHECK, from: '[m06-o1]', to: '[m06-o9]' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/exercises/check.yaml › items[0].objectives[0]
        expected: an objective that exists in content/modules.yaml
        to do: correct the id, or add it to content/modules.yaml.
    "
  `);
});

test('a module that does not exist', async () => {
  const said = await complaint({ file: CHECK, from: 'module: m06', to: 'module: m07' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/exercises/check.yaml › module
        expected: a module that exists in content/modules.yaml
        to do: correct the id, or add it to content/modules.yaml.
    "
  `);
});

test('broken YAML', async () => {
  const said = await complaint({
    file: CHECK,
    from: 'because: { zh: 说清时限。, en: Name a time. }',
    to: 'because: Name: a time.',
  });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/exercises/check.yaml › line 14
        expected: YAML (Nested mappings are not allowed in compact mappings)
        to do: mend the YAML; texts with ": " or "#" need quotes.
    "
  `);
});

test('a file with nothing in it', async () => {
  const said = await complaint({ file: CHECK, to: '' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/exercises/check.yaml › the whole file
        expected: object, received null
        to do: change the field so that this holds.
    "
  `);
});

test('every mistake is told at once, file by file', async () => {
  const said = await complaint(
    { file: DRAFTS, from: 'answer: average', to: 'answer: strict' },
    { file: CHECK, from: 'id: soon', to: 'id: by-three' },
    { file: 'content/concepts.yaml', from: 'module: m06', to: 'module: M 6' },
  );
  expect(said).toContain('The content has 3 mistakes.');
  expect(said.match(/\S+ › \S+/g)).toEqual([
    'content/concepts.yaml › cap.module',
    'content/exercises/check.yaml › items[0].options[1].id',
    'content/exercises/drafts.yaml › items[0].answer',
  ]);
});

test('ids that every JavaScript object has already', async () => {
  const said = await complaint({ file: CHECK, from: 'id: queue', to: 'id: constructor' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/exercises/check.yaml › items[0].id
        expected: an id other than "constructor", which JavaScript needs for itself
        to do: give it an id that nothing else in this file has.
    "
  `);
});

test('a kind that every JavaScript object has already', async () => {
  const said = await complaint({ file: CHECK, from: 'kind: choice', to: 'kind: constructor' });
  expect(said).toContain('expected: one of the kinds there are');
});

test('a file whose name is no id', async () => {
  const said = await complaint({ file: 'content/exercises/My check.yaml', to: 'kind: choice' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/exercises/My check.yaml › the name of the file
        expected: an id in lower-case letters, digits and hyphens, such as "cafe-greeting"
        to do: rename the file.
    "
  `);
});

test('a workshop that brings its moments from an exercise that is not there', async () => {
  const workshop = readFileSync('content/exercises/standards-workshop.yaml', 'utf8');
  const said = await complaint({ file: 'content/exercises/workshop.yaml', to: workshop });
  expect(said).toContain('content/exercises/workshop.yaml › bringsFrom');
  expect(said).toContain('an exercise of kind service-circle that exists in content/exercises/');
});
