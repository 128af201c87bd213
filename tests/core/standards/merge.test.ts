import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeNotebooks as merge } from '../../../src/core/standards/merge.ts';
import { blankEntry, fromText, toText, written } from '../../../src/core/standards/notebook.ts';

const notebook = (...all: readonly (readonly [id: string, words: string])[]) =>
  toText(all.map(([id, words]) => written(blankEntry(id), 'does', words)));

/** What comes of two that can both be read. */
const mergeNotebooks = (here: string, file: string) => merge(here, file) ?? 'unread';

const wordsIn = (text: string) => (fromText(text) ?? []).map(({ standard }) => standard.does ?? '');

test('what only the file has comes after what is here', () => {
  const merged = mergeNotebooks(notebook(['a', 'Nod.']), notebook(['a', 'Nod.'], ['b', 'Ring.']));
  expect(wordsIn(merged)).toEqual(['Nod.', 'Ring.']);
});

test('a blank one makes room for those of the file', () => {
  expect(wordsIn(mergeNotebooks(toText([blankEntry('x')]), notebook(['a', 'Nod.'])))).toEqual([
    'Nod.',
  ]);
});

test('one that was changed on both sides is there twice, and can be told apart', () => {
  const merged = mergeNotebooks(notebook(['a', 'Nod.']), notebook(['a', 'Nod at once.']));
  expect(wordsIn(merged)).toEqual(['Nod.', 'Nod at once.']);
  expect(new Set(fromText(merged)?.map(({ id }) => id)).size).toBe(2);
});

test.each([
  ['', undefined],
  ['{', undefined],
  ['{"format":2}', '{"format":2}'],
])('%j in a file takes nothing away; here it is told from what can be read', (text, here) => {
  const own = notebook(['a', 'Nod.']);
  expect(merge(own, text)).toBe(own);
  expect(merge(text, own)).toBe(here);
});

test('whichever comes first, no words are lost, and doing it again changes nothing', () => {
  const any = fc
    .uniqueArray(
      fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('Nod.', 'Ring.', 'Go.')),
      {
        selector: ([id]) => id,
        minLength: 1,
      },
    )
    .map((all) => notebook(...all));
  fc.assert(
    fc.property(any, any, (here, file) => {
      const merged = mergeNotebooks(here, file);
      const all = new Set([...wordsIn(here), ...wordsIn(file)]);
      expect(new Set(wordsIn(merged))).toEqual(all);
      expect(mergeNotebooks(merged, file)).toBe(merged);
      const back = mergeNotebooks(file, merged);
      expect(new Set(wordsIn(back))).toEqual(all);
      expect(mergeNotebooks(merged, back)).toBe(merged);
    }),
  );
});
