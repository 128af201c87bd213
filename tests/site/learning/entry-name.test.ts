import { expect, test, vi } from 'vitest';

vi.mock('virtual:exercises', () => ({ exercises: [] }));
const { entryName } = await import('../../../src/site/learning/entry-name.ts');

const speech = {
  words: (key: string) => key,
  language: 'en' as const,
  title: (id: string) => `“${id}”`,
  points: String,
  day: String,
  exerciseAt: String,
  modules: [],
};

test.each([
  ['work:pitfalls', '“pitfalls”'],
  ['theme', 'learning.preview.setting'],
  ['checker', 'learning.preview.setting'],
  ['review', 'learning.preview.review'],
  ['mind', 'learning.preview.unknown'],
])('%s in a file is called %s', (key, name) => {
  expect(entryName(key, new Map(), speech)).toBe(name);
});
