import { expect, test, vi } from 'vitest';

vi.mock('virtual:exercises', () => ({ exercises: [] }));
const { entryName } = await import('../../../src/site/learning/entry-name.ts');

const speech = {
  words: (key: string) => key,
  language: 'en' as const,
  title: (id: string) => `“${id}”`,
  points: String,
  day: String,
  shortDay: String,
  exerciseAt: String,
  modules: [],
};

test.each([
  ['work:pitfalls', '“pitfalls”'],
  ['theme', 'learning.preview.setting'],
  ['checker', 'learning.preview.checker'],
  ['review', 'learning.preview.review'],
  ['portfolio', 'learning.preview.portfolio'],
  ['mind', 'learning.preview.unknown'],
])('%s in a file is called %s', (key, name) => {
  expect(entryName(key, new Map(), speech)).toBe(name);
});

test.each([
  ['aside:pitfalls:1x', '“pitfalls”'],
  ['aside:given:0123456789/pitfalls:1x', 'assigned.untitled “pitfalls”'],
  ['aside:review:1x', 'learning.preview.review'],
  ['aside:checker:1x', 'learning.preview.checker'],
])('%s is called by what it is a copy of', (key, title) => {
  const words = (name: string, values: Readonly<Record<string, string | number>> = {}) =>
    [...(name === 'learning.preview.given' ? [] : [name]), ...Object.values(values)].join(' ');
  expect(entryName(key, new Map(), { ...speech, words })).toBe(
    `learning.preview.set-aside ${title}`,
  );
});
