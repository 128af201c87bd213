import { describe, expect, test } from 'vitest';
import { ageOf } from '../../../src/site/offline/age.ts';
import { dayIn } from '../../../src/site/offline/day.ts';

const age = (now: string, locale = 'en') => ageOf('2026-11-22', Date.parse(now), locale);

describe('how old a copy is', () => {
  test.each([
    ['2026-11-23T12:00:00Z', '1 day ago', '1天前'],
    ['2026-12-01T00:00:00Z', '1 week ago', '1周前'],
    ['2027-02-25T00:00:00Z', '3 months ago', '3个月前'],
    ['2029-01-01T00:00:00Z', '2 years ago', '2年前'],
  ])('at %s', (now, english, chinese) => {
    expect(age(now)).toBe(english);
    expect(age(now, 'zh-CN')).toBe(chinese);
  });

  test('is not said on the day, nor where the clock is wrong', () => {
    expect(age('2026-11-22T20:00:00Z')).toBeUndefined();
    expect(age('2020-01-01T00:00:00Z')).toBeUndefined();
  });
});

test('a day is written as the language has it, in every time zone', () => {
  expect(dayIn('en', '2026-11-22')).toBe('22 Nov 2026');
  expect(dayIn('zh', '2026-11-22')).toBe('2026年11月22日');
});
