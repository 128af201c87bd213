import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/class/book.ts';
import { studentsOf } from '../../../src/core/class/roster.ts';
import {
  classesOf,
  type Filter,
  listed,
  NO_FILTER,
  type Order,
} from '../../../src/site/gradebook/students/order.ts';
import { type Row, rowsOf } from '../../../src/site/gradebook/students/rows.ts';
import { aHandIn, aMark, anEntry, NONE } from '../../core/class/entries.ts';

interface Person {
  readonly name: string;
  readonly number?: string;
  readonly class?: string;
  readonly points?: number | null;
  readonly answered?: boolean;
  readonly findings?: readonly Finding[];
}

/** The table's rows of a class of these people, each with one exercise. */
function table(...people: readonly Person[]): readonly Row[] {
  const entries = people.map(({ points = 1, answered = true, findings = [], ...student }, at) => {
    const marks = points === null ? null : [aMark('a', points, { max: 10, answered })];
    const handIn = aHandIn({ student, device: `device ${at}`, handed: 2_000_000 + at });
    return { ...anEntry(`PRINT-${at}`, { test: marks }, handIn), findings };
  });
  return rowsOf(studentsOf(entries, NONE), NONE);
}

const BY_NAME: Order = { by: 'name', down: false };
const names = (rows: readonly Row[]) => rows.map(({ student }) => student.name);

describe('the order', () => {
  test('of Chinese names is that of pinyin', () => {
    const rows = table({ name: '周洋' }, { name: '陈静' }, { name: '张伟' }, { name: '安娜' });
    expect(names(listed(rows, NO_FILTER, BY_NAME, 'zh'))).toEqual(['安娜', '陈静', '张伟', '周洋']);
  });

  test('of numbers and classes is that of counting', () => {
    const rows = table(
      { name: 'a', number: '10', class: '服务10班' },
      { name: 'b', number: '9', class: '服务9班' },
    );
    for (const by of ['number', 'class'] as const) {
      expect(names(listed(rows, NO_FILTER, { by, down: false }, 'zh'))).toEqual(['b', 'a']);
    }
    expect(classesOf(rows, 'zh')).toEqual(['服务9班', '服务10班']);
  });

  test.each([true, false])('has what is missing at the end (downwards: %s)', (down) => {
    const rows = table({ name: 'none', points: null }, { name: 'some', points: 3, number: '7' });
    expect(names(listed(rows, NO_FILTER, { by: 0, down }, 'en'))).toEqual(['some', 'none']);
    expect(names(listed(rows, NO_FILTER, { by: 'number', down }, 'en'))).toEqual(['some', 'none']);
  });

  test('of those who are equal is that of their names, either way', () => {
    const rows = table({ name: 'Bo', points: 2 }, { name: 'Al', points: 2 }, { name: 'Cy' });
    const down = listed(rows, NO_FILTER, { by: 'points', down: true }, 'en');
    const up = listed(rows, NO_FILTER, { by: 'points', down: false }, 'en');
    expect([names(down), names(up)]).toEqual([
      ['Al', 'Bo', 'Cy'],
      ['Cy', 'Al', 'Bo'],
    ]);
  });
});

describe('the filter', () => {
  const late: Finding = { is: 'late', exercise: '', count: 90 };
  const odd: Finding = { is: 'log-differs', exercise: 'test', count: 3 };
  const rows = table(
    { name: '王芳', number: 'Ｓ１', class: 'A' },
    { name: 'Late', class: 'B', findings: [late] },
    { name: 'Odd', class: 'B', findings: [odd] },
    { name: 'Open', class: 'A', answered: false },
    { name: 'Empty', class: 'A', points: null },
  );
  const found = (part: Partial<Filter>) =>
    names(listed(rows, { ...NO_FILTER, ...part }, BY_NAME, 'en'));

  test('shows the late, those with something to know, and those who are not finished', () => {
    expect(found({ show: 'late' })).toEqual(['Late']);
    expect(found({ show: 'findings' })).toEqual(['Odd']);
    expect(found({ show: 'open' })).toEqual(['Empty', 'Open']);
  });

  test('shows one class', () => {
    expect(found({ class: 'B' })).toEqual(['Late', 'Odd']);
  });

  test.each([
    ['芳', ['王芳']],
    ['s1', ['王芳']],
    ['LATE', ['Late']],
    ['print-2', ['Odd']],
    ['b odd', ['Odd']],
    ['nobody', []],
  ])('finds “%s” whatever its width and case', (search, expected) => {
    expect(found({ search })).toEqual(expected);
  });
});

test('a wrong answer is an answer: who got everything wrong is finished', () => {
  const entry = anEntry('p', { test: [aMark('a', 0, { done: false })] });
  const [row] = rowsOf(studentsOf([entry], NONE), NONE);
  expect(row?.done).toBe(true);
});
