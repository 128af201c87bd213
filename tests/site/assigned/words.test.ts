import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/core/language.ts';
import { dueIn, spanOf, spanText } from '../../../src/site/assigned/span.ts';
import { titleOf } from '../../../src/site/assigned/title.ts';
import { fileName, keptName } from '../../../src/site/file-name.ts';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';

const wordsIn = (language: Language) => wordsFrom(interfaceWords[language]);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('what an assignment is called', () => {
  const titles: Readonly<Record<string, string>> = { one: '找误区', two: '画服务圈' };
  const called = (language: Language, parts: readonly string[], title = '') =>
    titleOf(
      { title, parts: parts.map((exercise) => ({ exercise })) },
      (exercise) => titles[exercise],
      language,
      wordsIn(language),
    );

  test('is what the instructor says', () => {
    expect(called('en', ['one', 'two'], 'Week 3')).toBe('Week 3');
  });

  test.each([
    [['one'], '找误区', '找误区'],
    [['two', 'one'], '画服务圈等2个练习', '画服务圈 and 1 more'],
    [['~5f3c01', 'one', 'two'], '找误区等3个练习', '找误区 and 2 more'],
    [['~5f3c01'], '', ''],
  ])('else its exercises say it: %j', (parts, chinese, english) => {
    expect(called('zh', parts)).toBe(chinese);
    expect(called('en', parts)).toBe(english);
  });
});

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

test('the file to go on with elsewhere does not look like a hand-in', () => {
  expect(keptName('第三周', wordsIn('zh'))).toBe('自己留存-不是答卷-第三周.json');
  expect(keptName('Week 3', wordsIn('en'))).toBe('to-keep-not-a-hand-in-Week-3.json');
});
