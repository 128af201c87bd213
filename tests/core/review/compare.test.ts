import { expect, test } from 'vitest';
import { compare } from '../../../src/core/review/compare.ts';

const NAMES = ['moment of truth', 'MOT', 'key moment'];

test.each([
  ['Moment of Truth', 'right'],
  ['  the moment-of-truth. ', 'right'],
  ['ｍｏｔ', 'right'],
  ['momentoftruth', 'right'],
  ['KEY MOMENT', 'right'],
  ['momnet of truth', 'almost'],
  ['momen of truth', 'almost'],
  ['momentt of truth', 'almost'],
  ['moment of trvth', 'wrong'],
  ['momnet of trvth', 'wrong'],
  ['mnt', 'wrong'],
  ['moments of truths', 'wrong'],
  ['', 'empty'],
  [' …!', 'empty'],
])('%s: %s', (typed, nearness) => {
  expect(compare(typed, NAMES)).toBe(nearness);
});

test('Chinese must be right to the character, but not to the mark or the width', () => {
  const names = ['服务版SMART', '“三行权限”'];
  expect(compare('服务版ｓｍａｒｔ', names)).toBe('right');
  expect(compare('三 行权限', names)).toBe('right');
  expect(compare('三行权力', names)).toBe('wrong');
});

test('a space too many or too few in a long word is a slip at most', () => {
  expect(compare('fail safing', ['fail-safing'])).toBe('right');
  expect(compare('emotioncurv', ['emotion curve'])).toBe('almost');
});

test('a name that is empty matches nothing', () => {
  expect(compare('x', ['', '…'])).toBe('wrong');
});
