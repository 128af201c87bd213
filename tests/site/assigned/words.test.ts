import { describe, expect, test } from 'vitest';
import { fileName } from '../../../src/site/assigned/file-name.ts';
import { dueIn, spanOf, spanText } from '../../../src/site/assigned/span.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('the time that is left', () => {
  test.each([
    [3 * 24 * HOUR + 4 * HOUR + 59 * MINUTE, '3 days, 4 hours', '3天4小时'],
    [24 * HOUR, '1 day', '1天'],
    [5 * HOUR + 20 * MINUTE, '5 hours, 20 minutes', '5小时20分钟'],
    [HOUR, '1 hour', '1小时'],
    [59 * MINUTE, '59 minutes', '59分钟'],
    [61_000, '2 minutes', '2分钟'],
    [1, '1 minute', '1分钟'],
  ])('%d ms: %s', (left, english, chinese) => {
    const { late, span } = dueIn(1e12 + left, 1e12);
    expect(late).toBe(false);
    expect(spanText(span, 'en')).toBe(english);
    expect(spanText(span, 'zh')).toBe(chinese);
  });

  test('is over only after the very moment', () => {
    expect(dueIn(1e12, 1e12).late).toBe(false);
    expect(dueIn(1e12, 1e12 + 1)).toEqual({ late: true, span: spanOf(1) });
  });
});

describe('the name of a file', () => {
  test.each([
    [['第三周 课前练习', '王小明', 'K7Q2-9F4M-1X'], '第三周-课前练习-王小明-K7Q2-9F4M-1X.txt'],
    [['a/b\\c:d*e?f"g<h>i|j', '..', ' '], 'a-b-c-d-e-f-g-h-i-j.txt'],
    [['.hidden.', 'con\u0000trol\u202etxt.exe'], 'hidden-con-trol-txt.exe.txt'],
    [['', '  '], 'file.txt'],
  ])('%j becomes %s', (parts, name) => expect(fileName(parts, 'txt')).toBe(name));

  test('stays within what file systems take, with whole letters and the fingerprint', () => {
    const long = fileName(['作业'.repeat(100), '👩‍👩‍👧‍👦'.repeat(40), 'K7Q2-9F4M-1X'], 'txt');
    expect(new TextEncoder().encode(long).length).toBeLessThan(255);
    expect(long.endsWith('-K7Q2-9F4M-1X.txt')).toBe(true);
    expect(long.isWellFormed()).toBe(true);
    expect(long.replaceAll('👩‍👩‍👧‍👦', '')).not.toMatch(/[👩👧👦]/u);
  });
});
