import { expect, test } from 'vitest';
import { complaint } from '../../helpers/project.ts';

const DRAFTS = 'content/exercises/drafts.yaml';

test('two items with one id', async () => {
  const said = await complaint({
    file: DRAFTS,
    from: 'items:\n',
    to: 'items:\n  - { id: mean-wait, version: 1, level: 1, objectives: [m06-o2], situation: { zh: 甲, en: A }, standard: { zh: 甲, en: A }, answer: none, hint: { zh: 甲, en: A }, options: { none: { zh: 甲, en: A } }, because: { zh: 甲, en: A } }\n',
  });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/exercises/drafts.yaml › items[1].id
        expected: an id of its own; "mean-wait" is used above
        to do: give it an id that nothing else in this file has.
    "
  `);
});

test('a text that is empty', async () => {
  const said = await complaint({
    file: DRAFTS,
    from: 'hint: { zh: 谁等得久？,',
    to: "hint: { zh: ' ',",
  });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/exercises/drafts.yaml › items[0].hint.zh
        expected: words in this language
        to do: write the Chinese text.
    "
  `);
});

test('a field missing', async () => {
  const said = await complaint({ file: DRAFTS, from: '    level: 1\n', to: '' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/exercises/drafts.yaml › items[0].level
        expected: a value (number)
        to do: change the field so that this holds.
    "
  `);
});

test('an answer that names no option', async () => {
  const said = await complaint({ file: DRAFTS, from: 'answer: average', to: 'answer: strict' });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/exercises/drafts.yaml › items[0].answer
        expected: one of this item's options (average, none)
        to do: change the field so that this holds.
    "
  `);
});

test('an option that names no pitfall', async () => {
  const said = await complaint({
    file: DRAFTS,
    from: '      none: { zh: 不。',
    to: '      strict: { zh: 严, en: Strict }\n      none: { zh: 不。',
  });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/exercises/drafts.yaml › items[0].options.strict
        expected: a pitfall named under "pitfalls" (average, none)
        to do: change the field so that this holds.
    "
  `);
});

test('no option "none"', async () => {
  const said = await complaint({
    file: DRAFTS,
    from: '      none: { zh: 不。, en: No. }\n',
    to: '',
  });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/exercises/drafts.yaml › items[0].options
        expected: the option "none" among them: a draft may be sound
        to do: change the field so that this holds.
    "
  `);
});

test('a pitfall without a repair', async () => {
  const said = await complaint({
    file: DRAFTS,
    from: '    repair: { zh: 加上限。, en: Add a cap. }\n',
    to: '',
  });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/exercises/drafts.yaml › items[0].repair
        expected: a repaired standard, since the draft has a pitfall
        to do: change the field so that this holds.
    "
  `);
});
