import { expect, test } from 'vitest';
import { PORTFOLIO_LIMITS } from '../../src/core/portfolio/decisions.ts';
import { MERGERS } from '../../src/site/learning/mergers.ts';
import { isKnownKey, planRestore, restore } from '../../src/store/backup.ts';
import { PORTFOLIO_KEY } from '../../src/store/keys.ts';
import { changePortfolio, readPortfolio } from '../../src/store/portfolio.ts';
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

test('what a later course wrote is not written over', () => {
  const shelf = memoryShelf();
  shelf.set(PORTFOLIO_KEY, '{"format":2,"covers":["precious"]}');
  changePortfolio(shelf, { title: 'x' });
  expect(shelf.get(PORTFOLIO_KEY)).toBe('{"format":2,"covers":["precious"]}');
});

test('what cannot be read is set aside before anything is written', () => {
  const shelf = memoryShelf();
  shelf.set(PORTFOLIO_KEY, '{"format":1,"title":"cut');
  changePortfolio(shelf, { title: 'x' });
  expect(readPortfolio(shelf).title).toBe('x');
  const aside = shelf.keys().filter((key) => key !== PORTFOLIO_KEY);
  expect(aside.map((key) => shelf.get(key))).toEqual(['{"format":1,"title":"cut']);
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

test('a back-up takes it along, and to restore it fills in what is empty here', () => {
  expect(isKnownKey(PORTFOLIO_KEY)).toBe(true);
  const [here, there] = [memoryShelf(), memoryShelf()];
  changePortfolio(here, { title: 'Mine' });
  changePortfolio(there, { title: 'Theirs', name: 'Li' });
  const entries = new Map([[PORTFOLIO_KEY, there.get(PORTFOLIO_KEY) ?? '']]);
  const plan = planRestore(entries, here, () => 'fine', MERGERS);
  restore(plan, here, () => null);
  expect(readPortfolio(here)).toMatchObject({ title: 'Mine', name: 'Li' });
});
