import { describe, expect, test } from 'vitest';
import { parseNumber } from '../../../src/kinds/explorer/number.ts';

describe('a number is taken as it is meant', () => {
  test.each([
    ['77.4', 77.4],
    ['77,4', 77.4],
    ['０．７７４', 0.774],
    ['７７．４％', 77.4],
    ['77。4', 77.4],
    [' 77.4 % ', 77.4],
    ['77.4 percent', 77.4],
    ['百分之77.4', 77.4],
    ['−3', -3],
    ['.5', 0.5],
    ['5.', 5],
    ['1 200', 1200],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234,567', 1234567],
    ['12.345', 12.345],
    ['0,774', 0.774],
  ])('%j', (text, number) => expect(parseNumber(text, '%')).toBe(number));

  test.each([
    ['240 people', 'people'],
    ['240 People', 'people'],
    ['２４０人', '人'],
  ])('%j with its unit', (text, unit) => expect(parseNumber(text, unit)).toBe(240));
});

describe('what is not clear is asked about', () => {
  test.each(['12,345', '1,000', '-1,000'])('%j: decimals or thousands?', (text) => {
    expect(parseNumber(text)).toBe('comma');
  });

  test.each([
    'abc',
    '7-3',
    '1e5',
    '七十七',
    '1,23,4',
    '1.2.3',
    '1,0000.5',
    'Infinity',
    '240 people',
    '9'.repeat(400),
    '9'.repeat(12),
  ])('%j is no number', (text) => expect(parseNumber(text)).toBe('words'));

  test.each(['', '  ', '%', '\u3000'])('%j is nothing', (text) => {
    expect(parseNumber(text)).toBe('empty');
  });
});
