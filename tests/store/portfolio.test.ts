import { expect, test } from 'vitest';
import { isKnownKey } from '../../src/store/backup.ts';
import {
  changePortfolio,
  PORTFOLIO_KEY,
  PORTFOLIO_LIMITS,
  readPortfolio,
} from '../../src/store/portfolio.ts';
import { memoryShelf } from '../../src/store/shelf.ts';

test('one change leaves what another tab has changed meanwhile', () => {
  const shelf = memoryShelf();
  changePortfolio(shelf, { title: 'A plan' });
  changePortfolio(shelf, { shown: { rubric: false } });
  expect(readPortfolio(shelf)).toMatchObject({ title: 'A plan', shown: { rubric: false } });
});

test.each([
  'nothing of the kind',
  '{"format":2,"title":"later"}',
  '{"format":1,"title":7,"order":[1],"shown":{"a":"yes"},"circles":"all"}',
])('%s reads as one nobody has touched', (text) => {
  const shelf = memoryShelf();
  shelf.set(PORTFOLIO_KEY, text);
  expect(readPortfolio(shelf)).toEqual(readPortfolio(memoryShelf()));
});

test('texts that are too long or broken are cut, not passed on', () => {
  const shelf = memoryShelf();
  shelf.set(
    PORTFOLIO_KEY,
    JSON.stringify({ format: 1, title: 'x'.repeat(5000), name: 'Li \uD83D' }),
  );
  const { title, name } = readPortfolio(shelf);
  expect(title).toHaveLength(PORTFOLIO_LIMITS.title);
  expect(name.isWellFormed()).toBe(true);
});

test('a back-up takes it along', () => {
  expect(isKnownKey(PORTFOLIO_KEY)).toBe(true);
});
