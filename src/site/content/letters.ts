import type { Language, Text } from '../../core/language.ts';

/** Some terms whose names begin alike. */
export interface LetterGroup<T> {
  /** 'A' to 'Z'; '0' for figures and signs. */
  readonly letter: string;
  /** In alphabetical order. */
  readonly entries: readonly T[];
}

/** `terms` by the first letter of their names, in Chinese that of the pinyin. */
export function byLetter<T extends { readonly term: Text }>(
  terms: readonly T[],
  language: Language,
): readonly LetterGroup<T>[] {
  const { compare } = new Intl.Collator(language === 'zh' ? PINYIN : 'en');
  const groups = Map.groupBy(terms, ({ term }) => letterOf(term[language]));
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([letter, own]) => ({
      letter,
      entries: [...own].sort((one, other) => compare(one.term[language], other.term[language])),
    }));
}

const PINYIN = 'zh-CN-u-co-pinyin';

/** The first characters in pinyin order for each letter; no syllable begins with I, U or V. */
const FIRST = Object.entries({
  ...{ A: '阿', B: '八', C: '嚓', D: '哒', E: '妸', F: '发', G: '旮', H: '哈', J: '讥', K: '咔' },
  ...{ L: '垃', M: '痳', N: '拏', O: '噢', P: '妑', Q: '七', R: '呥', S: '仨', T: '他', W: '屲' },
  ...{ X: '夕', Y: '丫', Z: '帀' },
});

const pinyin = new Intl.Collator(PINYIN);

function letterOf(name: string): string {
  const [first = ''] = name.normalize('NFKD').toUpperCase();
  if (/[A-Z]/.test(first)) return first;
  if (!/\p{Script=Han}/u.test(first)) return '0';
  return FIRST.findLast(([, begins]) => pinyin.compare(begins, first) <= 0)?.[0] ?? 'A';
}
