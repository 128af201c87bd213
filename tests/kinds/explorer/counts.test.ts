import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf, totalOf } from '../../../src/kinds/explorer/counts/group.ts';
import { readAnswers } from '../../../src/kinds/explorer/counts/paste.ts';
import { scaled } from '../../../src/kinds/explorer/counts/scale.ts';
import { explorerExamples } from '../../../src/kinds/explorer/examples.ts';
import { explorer } from '../../../src/kinds/explorer/model.ts';
import { parseNumber } from '../../../src/kinds/explorer/number.ts';
import { valuesNow } from '../../../src/kinds/explorer/state/values.ts';
import type { ExplorerTask } from '../../../src/kinds/explorer/task.ts';
import { play } from './play.ts';

const task = explorerExamples['counts'] as ExplorerTask;
const csat = answersOf(task, 'csat');
const fcr = answersOf(task, 'fcr');
const counts = (text: string) => csat.map(({ id }) => readAnswers(text, csat).counts[id]);

describe('pasted answers', () => {
  test.each([
    ['spaces', '5 4 4 3 5'],
    ['commas', '5,4,4,3,5'],
    ['Chinese marks and full-width digits', '５，４、４；３，５'],
    ['a column of a spreadsheet', '5\r\n4\r\n4\r\n3\r\n5\r\n'],
    ['a row of a spreadsheet', '5\t4\t4\t3\t5'],
    ['units, decimals, quotes', '“5”, 4分，4.0 3星, "5 stars"'],
  ])('%s', (_, text) => {
    expect(counts(text)).toEqual([0, 0, 1, 2, 2]);
    expect(readAnswers(text, csat).unread).toEqual([]);
  });

  test('what cannot be read is named, with how often, and the rest is counted', () => {
    const { read, unread } = readAnswers('Rating\n5\n6\nn/a\n4\n6\n4.5\n-1', csat);
    expect(read).toBe(2);
    expect(unread).toEqual([
      { text: 'Rating', times: 1 },
      { text: '6', times: 2 },
      { text: 'n/a', times: 1 },
      { text: '4.5', times: 1 },
      { text: '-1', times: 1 },
    ]);
  });

  test('answers that are words, with spaces in them', () => {
    const text = 'no repeat within 7 days\nAGAIN, yes; Yes\n1';
    expect(readAnswers(text, fcr)).toEqual({
      counts: { 'fcr-solved': 4, 'fcr-again': 1 },
      read: 5,
      unread: [],
    });
  });

  test('nothing is lost, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { counts: own, read, unread } = readAnswers(text, csat);
        expect(Object.values(own).reduce((sum, count) => sum + count, 0)).toBe(read);
        for (const { text: piece } of unread) expect(text).toContain(piece);
        if (/[^\s,，、;；|]/.test(text)) expect(read + unread.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the same shares', () => {
  const at = (...own: readonly number[]) =>
    Object.fromEntries(csat.map(({ id }, index) => [id, own[index] ?? 0]));

  test('ten times as many, and back again', () => {
    const ten = scaled(csat, at(5, 5, 7, 13, 360), 10);
    expect(ten).toMatchObject({ total: 3900, exact: true });
    expect(scaled(csat, ten?.values ?? {}, 0.1)?.values).toEqual(at(5, 5, 7, 13, 360));
  });

  test('a tenth, where answers cannot be split', () => {
    const tenth = scaled(csat, at(5, 5, 7, 13, 360), 0.1);
    expect(tenth).toMatchObject({ total: 39, exact: false });
    // 0.5, 0.5, 0.7, 1.3 and 36: of the two answers left over, the larger part is served first.
    expect(tenth?.values).toEqual(at(1, 0, 1, 1, 36));
  });

  test('neither of nothing, nor of less than one answer, nor beyond what can be counted', () => {
    expect(scaled(csat, at(), 10)).toBeUndefined();
    expect(scaled(csat, at(0, 0, 0, 0, 4), 0.1)).toBeUndefined();
    expect(scaled(csat, at(0, 0, 0, 0, 10_000), 10)).toBeUndefined();
  });

  test('any counts: the total is right, and no count is off by an answer', () => {
    const count = fc.nat(9999);
    fc.assert(
      fc.property(fc.tuple(count, count, count, count, count), (own) => {
        const before = at(...own);
        const after = scaled(csat, before, 0.1);
        if (!after) return;
        expect(totalOf(csat, after.values)).toBe(after.total);
        for (const { id } of csat) {
          expect(Math.abs((after.values[id] ?? 0) - (before[id] ?? 0) / 10)).toBeLessThan(1);
        }
      }),
    );
  });
});

describe('filling several counts at once', () => {
  test('is one move, and leaves the others alone', () => {
    const state = play(task, { do: 'fill', values: { 'csat-1': 3, 'csat-5': 1, nothing: 4 } });
    expect(state.values).toEqual({ ...play(task).values, 'csat-1': 3, 'csat-5': 1 });
  });

  test('does not touch what the question has fixed', () => {
    const state = play(
      task,
      { do: 'go', item: 'all-solved' },
      { do: 'fill', values: { 'fcr-solved': 1, 'fcr-again': 99 } },
    );
    expect(valuesNow(task, state)).toMatchObject({ 'fcr-solved': 1, 'fcr-again': 3 });
  });

  test('with what stands there already is no move', () => {
    const state = explorer.start(task, 1);
    expect(explorer.step(task, state, { do: 'fill', values: state.values })).toBe(state);
  });
});

test('a comma parts thousands where only whole numbers are meant', () => {
  expect(parseNumber('500,000', '¥', true)).toBe(500_000);
  expect(parseNumber('59,000,000', '¥', true)).toBe(59_000_000);
  expect(parseNumber('12,345')).toBe('comma');
});
