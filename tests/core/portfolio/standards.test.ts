import { expect, test } from 'vitest';
import { chosenStandards, freshStandards } from '../../../src/core/portfolio/standards.ts';
import { blankEntry, type Entry } from '../../../src/core/standards/notebook.ts';
import type { Standard } from '../../../src/core/standards/standard.ts';

const entry = (id: string, standard: Standard): Entry => ({ ...blankEntry(id), standard });
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

test('a standard that says the same in other slots or with other signs is the same', () => {
  const notebook = [
    entry('text', { does: 'The clerk looks up, within 10 seconds.' }),
    entry('blank', { does: '  ' }),
    entry('again', { who: 'the clerk', does: 'looks up', by: 'within 10 seconds' }),
    entry('full width', { does: '店员１０秒内抬头。' }),
    entry('other', { does: 'The clerk looks up within 11 seconds' }),
  ];
  expect(ids(freshStandards(notebook, []))).toEqual(['text', 'full width', 'other']);
  const elsewhere = [
    { who: '店员', by: '10秒内', does: '抬头' },
    { does: 'the clerk looks up within 11 seconds' },
  ];
  expect(ids(freshStandards(notebook, elsewhere))).toEqual(['text', 'full width']);
  expect(ids(freshStandards(notebook, [{ does: '店员10秒内抬头' }]))).toEqual(['text', 'other']);
});

test('all are shown until somebody chose; then those that are still there', () => {
  const fresh = [entry('a', { does: 'A' }), entry('b', { does: 'B' })];
  expect(ids(chosenStandards(fresh, null))).toEqual(['a', 'b']);
  expect(ids(chosenStandards(fresh, ['b', 'gone']))).toEqual(['b']);
});
