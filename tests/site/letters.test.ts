import { expect, test } from 'vitest';
import { byLetter } from '../../src/site/content/letters.ts';
import { foldedName } from '../../src/site/folded-name.ts';

const term = (zh: string, en: string) => ({ term: { zh, en } });
const terms = [
  term('服务圈', 'service circle'),
  term('上限', 'cap'),
  term('RATER', 'RATER'),
  term('95%区间', '95% interval'),
  term('识、析、探、行（IDEA）', 'IDEA'),
  term('安心', 'assurance'),
  term('职责', 'duty'),
];

test('in Chinese by pinyin, in English by letters, figures first', () => {
  const shown = (language: 'zh' | 'en') =>
    byLetter(terms, language).map(({ letter, entries }) => [
      letter,
      ...entries.map((one) => one.term[language]),
    ]);
  expect(shown('zh')).toEqual([
    ['0', '95%区间'],
    ['A', '安心'],
    ['F', '服务圈'],
    ['R', 'RATER'],
    ['S', '上限', '识、析、探、行（IDEA）'],
    ['Z', '职责'],
  ]);
  expect(shown('en').map(([letter]) => letter)).toEqual(['0', 'A', 'C', 'D', 'I', 'R', 'S']);
});

test.each([
  ['３＋７＋７清单', '3 + 7 + 7 清单'],
  ['Little’s law', 'littles LAW'],
  ['fail-safing', 'Fail safing'],
])('%s and %s are the same name', (one, other) => {
  expect(foldedName(one)).toBe(foldedName(other));
});
