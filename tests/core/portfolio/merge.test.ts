import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Portfolio,
  parsePortfolio,
  UNTOUCHED,
} from '../../../src/core/portfolio/decisions.ts';
import { mergePortfolios } from '../../../src/core/portfolio/merge.ts';

const text = (decided: Partial<Portfolio>) => JSON.stringify({ ...UNTOUCHED, ...decided });
const merged = (here: Partial<Portfolio>, file: Partial<Portfolio>) =>
  parsePortfolio(mergePortfolios(text(here), text(file)) ?? '');

describe('a portfolio here and one in a file', () => {
  test('what is written here stays, and what is empty comes from the file', () => {
    const here = { title: 'Mine', name: '  ' };
    const file = { title: 'Theirs', name: 'Li', intro: 'The tea shop.' };
    const result = merged(here, file);
    expect(result).toMatchObject({ title: 'Mine', name: 'Li', intro: 'The tea shop.' });
  });

  test('what was decided here stays, and what was decided only there is added', () => {
    const here = { shown: { rubric: false }, circles: [], standards: null };
    const file = { shown: { rubric: true, evidence: false }, circles: ['a'], standards: ['s'] };
    expect(merged(here, file)).toMatchObject({
      shown: { rubric: false, evidence: false },
      circles: [],
      standards: ['s'],
    });
  });

  test('the order here stays; what only the file has stands after what it follows there', () => {
    const here = { order: ['capstone', 'circle', 'rubric'] };
    const file = { order: ['circle', 'work:talk', 'capstone', 'rubric', 'work:last'] };
    expect(merged(here, file)?.order).toEqual([
      'capstone',
      'circle',
      'work:talk',
      'rubric',
      'work:last',
    ]);
  });

  test('what cannot be read is not united; what a later course wrote stays as it is', () => {
    expect(mergePortfolios('{', text({ title: 'Theirs' }))).toBeUndefined();
    expect(mergePortfolios(text({ title: 'Mine' }), '{')).toContain('Mine');
    const later = '{"format":2,"title":"later"}';
    expect(mergePortfolios(later, text({ title: 'Theirs' }))).toBe(later);
  });

  test('nothing that is here is ever lost, and once united nothing is new', () => {
    const ids = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'work:d'));
    const some = fc.record({
      title: fc.constantFrom('', 'x', 'y'),
      order: ids,
      shown: fc.dictionary(fc.constantFrom('a', 'b'), fc.boolean()),
      circles: fc.option(ids, { nil: null }),
    });
    fc.assert(
      fc.property(some, some, (here, file) => {
        const both = mergePortfolios(text(here), text(file)) ?? '';
        expect(mergePortfolios(both, text(file))).toBe(both);
        const result = parsePortfolio(both);
        if (here.title) expect(result?.title).toBe(here.title);
        if (here.circles) expect(result?.circles).toEqual(here.circles);
        expect(result?.shown).toMatchObject(here.shown);
        expect(result?.order.filter((id) => here.order.includes(id))).toEqual(here.order);
      }),
    );
  });
});
