import { describe, expect, test } from 'vitest';
import { type Found, pagesIn, proseIn, textsIn } from './texts.ts';

const CJK = String.raw`[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]`;

const zh = [...textsIn('zh'), ...proseIn('zh')];
const en = [...textsIn('en'), ...proseIn('en')];

/** What `pattern` finds, with a few characters round it, and where. */
function finds(texts: readonly Found[], pattern: RegExp): readonly string[] {
  return texts.flatMap(({ where, text }) =>
    [...text.matchAll(pattern)].map(
      ({ 0: found, index }) =>
        `${where}: …${text.slice(Math.max(0, index - 6), index + found.length + 6)}…`,
    ),
  );
}

/** Bold words, every second part, beside which Markdown sees no place for them to begin or end. */
function broken(parts: readonly string[]): readonly string[] {
  return parts.filter((words, index) => {
    const [before = '', after = ''] = [parts[index - 1], parts[index + 1]];
    const ends = /\p{P}$/u.test(words) && /^[\p{L}\p{N}]/u.test(after);
    const begins = /^\p{P}/u.test(words) && /[\p{L}\p{N}]$/u.test(before);
    return index % 2 === 1 && (ends || begins);
  });
}

test('there are texts to look at, in both languages', () => {
  for (const texts of [zh, en]) expect(texts.length).toBeGreaterThan(500);
});

describe('Chinese', () => {
  test('has full-width punctuation beside Chinese characters', () => {
    const half = new RegExp(`${CJK}[,:;?!()]|[,:;?!()]${CJK}`, 'g');
    expect(finds(zh, half)).toEqual([]);
  });

  test('has a full-width full stop at the end of a sentence', () => {
    expect(finds(zh, new RegExp(`${CJK}\\.(?!\\w)`, 'g'))).toEqual([]);
  });

  test('has no space between Chinese characters and letters or digits; the stylesheet makes it', () => {
    // A cell that holds nothing but an English word and its Chinese name is two names, no sentence.
    const pair = new RegExp(`(?<=^|\\t)[A-Za-z-]+ ${CJK}+(?=\\t|$)`, 'g');
    const sentences = zh.map(({ where, text }) => ({ where, text: text.replace(pair, '') }));
    expect(finds(sentences, new RegExp(`${CJK} +\\w|\\w +${CJK}`, 'g'))).toEqual([]);
  });

  test('has no space between Chinese characters', () => {
    expect(finds(zh, new RegExp(`${CJK} +${CJK}`, 'g'))).toEqual([]);
  });

  test('has curly quotation marks', () => {
    expect(finds(zh, new RegExp(`${CJK}["']|["']${CJK}`, 'g'))).toEqual([]);
  });

  test('has no bold words that Markdown leaves with their asterisks', () => {
    const bold = pagesIn('zh').flatMap(({ where, text }) => {
      const lines = text.replace(/^(`{3,}).*?^\1$|`[^`\n]*`/gms, '').split('\n');
      return lines.flatMap((line) => broken(line.split('**')).map((one) => `${where}: ${one}`));
    });
    expect(bold).toEqual([]);
  });
});

describe('English', () => {
  test('has no Chinese characters, except where a guide speaks of them', () => {
    const lessons = en.filter(({ where }) => !where.includes('/guide/'));
    expect(finds(lessons, new RegExp(CJK, 'g'))).toEqual([]);
  });

  test('has curly quotation marks and apostrophes', () => {
    expect(finds(en, /\w'\w|"/g)).toEqual([]);
  });
});

test('no text begins or ends with a space, or holds two in a row', () => {
  const texts = [...textsIn('zh'), ...textsIn('en')];
  expect(finds(texts, /^\s|\s$| {2}/g)).toEqual([]);
});
