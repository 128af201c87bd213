import { describe, expect, test } from 'vitest';
import type { Finding, Refusal } from '../../../src/core/class/book.ts';
import { LANGUAGES } from '../../../src/core/language.ts';
import { groupsOf } from '../../../src/site/gradebook/bring/groups.ts';
import { findingWords } from '../../../src/site/gradebook/student/finding-words.ts';
import { interfaceWords } from '../../content/texts.ts';
import { speechIn } from './speech.ts';

/** Every finding and refusal there is: a new one that is not listed here does not compile. */
const FINDINGS: Readonly<Record<Finding['is'], true>> = {
  late: true,
  'from-the-future': true,
  'before-set': true,
  'before-begun': true,
  'log-out-of-order': true,
  'log-differs': true,
  'too-many-attempts': true,
  'other-seed': true,
  'text-changed': true,
  'answers-set-aside': true,
  'unreadable-work': true,
  'other-exercise': true,
  'not-in-course': true,
  namesake: true,
  'two-names': true,
  'moved-by-hand': true,
};
const REFUSALS: Readonly<Record<Refusal['why'], true>> = {
  'nothing-found': true,
  'unreadable-file': true,
  cut: true,
  damaged: true,
  newer: true,
  twice: true,
  'other-assignment': true,
  'no-key': true,
  'wrong-key': true,
  'not-a-hand-in': true,
};

describe.each(LANGUAGES)('in %s', (language) => {
  const speech = speechIn(language);
  const { words } = speech;

  test.each(Object.keys(FINDINGS))('“%s” is said in words, with what it means', (key) => {
    const finding = { is: key as Finding['is'], exercise: 'one', count: 4320 };
    const [said] = findingWords([finding], speech);
    const all = [...(said?.texts ?? []), said?.advice ?? ''];
    for (const text of all) {
      expect(text).not.toMatch(/\{|^book\./);
      expect(text.length).toBeGreaterThan(3);
    }
  });

  test.each(Object.keys(REFUSALS))('“%s” is said in words, with what to do', (why) => {
    for (const key of [`book.refused.${why}`, `book.refused.${why}.do`]) {
      expect(interfaceWords[language]).toHaveProperty([key]);
      expect(words(key)).not.toMatch(/\{/);
    }
  });

  test('minutes are told as people tell them, and the exercise by its title', () => {
    const [late] = findingWords([{ is: 'late', exercise: '', count: 3 * 24 * 60 }], speech);
    expect(late?.texts[0]).toContain(language === 'zh' ? '3天' : '3 days');
    const [log] = findingWords([{ is: 'log-differs', exercise: 'one', count: 7.5 }], speech);
    expect(log?.texts[0]).toContain('<one>');
    expect(log?.texts[0]).toContain('7.5');
  });

  test('the same advice is given once, whatever number of exercises it is about', () => {
    const findings = ['one', 'two'].map(
      (exercise): Finding => ({
        is: 'text-changed',
        exercise,
        count: 0,
      }),
    );
    const said = findingWords(findings, speech);
    expect(said).toHaveLength(1);
    expect(said[0]?.texts).toHaveLength(1);
    expect(said[0]?.texts[0]).toMatch(/<one>.*<two>/);
  });
});

test('of what was refused nothing is left out, and every source is named', () => {
  const whys = Object.keys(REFUSALS) as Refusal['why'][];
  const refused = whys.flatMap((why) => [
    { source: 'chat.txt', why },
    { source: 'chat.txt', why },
    { source: `${why}.txt`, why },
  ]);
  const groups = groupsOf(refused);
  expect(groups.map(({ why }) => why).sort()).toEqual([...whys].sort());
  for (const { why, count, sources } of groups) {
    expect(count).toBe(3);
    expect(sources).toEqual([
      { source: 'chat.txt', count: 2 },
      { source: `${why}.txt`, count: 1 },
    ]);
  }
});
