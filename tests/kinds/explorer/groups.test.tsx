import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { explorerExamples } from '../../../src/kinds/explorer/examples.ts';
import { explorer } from '../../../src/kinds/explorer/model.ts';
import type { ExplorerMove, ExplorerTask } from '../../../src/kinds/explorer/task.ts';
import { givenText } from '../../../src/kinds/explorer/text.ts';
import { explorerView } from '../../../src/kinds/explorer/View.tsx';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';
import { play, set } from './play.ts';

const task = explorerExamples['counts'] as ExplorerTask;
const words = wordsFrom(interfaceWords.en);
const { Screen, Sheet, now } = explorerView;
const fields = (own: ExplorerTask, ...moves: readonly ExplorerMove[]) => ({
  task: own,
  state: play(own, ...moves),
  words,
  move: () => {},
});
const screen = (...moves: readonly ExplorerMove[]) =>
  render(<Screen {...fields(task, ...moves)} />);
const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
/** The figures as they are read out. */
const read = (html: string) => plain(/<output.*?<\/output>/s.exec(html)?.[0] ?? '');

describe('a question brings its group along', () => {
  test('with the figures of that group alone', () => {
    const shown = read(screen());
    expect(shown).toContain('Net: +20. 95% interval: +9 to +31. Answers: 200.');
    expect(shown).not.toContain('Satisfied');
  });

  test('also by its goal', () => {
    const html = screen({ do: 'go', item: 'all-solved' });
    expect(read(html)).toContain('Solved: 70.0%.');
    expect(html).toMatch(/id="[^"]*-fcr"[^>]*aria-selected="true"/);
  });

  test('and where it is about none, as on the summary, what was there stays', () => {
    expect(read(screen({ do: 'go', item: '' }))).toContain('Satisfied: 80.0%.');
  });
});

test('no answers: words instead of a figure, and no number that does not exist', () => {
  const none = { ...task, groups: task.groups?.filter(({ id }) => id === 'ces') ?? [] };
  const html = render(<Screen {...fields(none, { do: 'go', item: '' })} />);
  expect(read(html)).toContain('Effort: No answers yet.');
  expect(plain(html)).not.toMatch(/NaN|Infinity|undefined/);
  expect(plain(html)).toContain('There are no answers yet.');
});

test('one answer: a figure, and in words why there is no interval', () => {
  const none = { ...task, groups: task.groups?.filter(({ id }) => id === 'ces') ?? [] };
  const state = fields(none, { do: 'go', item: '' }, set('ces-3', 1));
  const html = read(render(<Screen {...state} />));
  expect(html).toContain('Effort: 3.0. No interval: too few answers, or all of them alike.');
});

describe('what is told about counts', () => {
  test('after undo: where one is, and how many answers there are', () => {
    const state = play(task, set('csat-1', 5));
    expect(now({ task, state, words })).toBe(
      'Question 1 of 2: not answered. CSAT <b>: Answers: 35. NPS: Answers: 200. CES: Answers: 0. FCR: Answers: 10.',
    );
  });

  test('to a teacher: only the counts that the question left free', () => {
    const item = task.items.find(({ id }) => id === 'all-solved');
    const given = { ...play(task).values, 'fcr-solved': 27 };
    expect(item && givenText(task, item, given)).toBe('No repeat within 7 days: 27 → 90.0%');
  });

  test('on paper: each answer with its count, and the interval', () => {
    const sheet = plain(render(<Sheet {...fields(task)} />));
    expect(sheet).toContain('1: 0 · 2: 2 · 3: 4 · 4: 12 · 5: 12');
    expect(sheet).toContain('Satisfied: 80.0%. 95% interval: 62.7% to 90.5%. Answers: 30.');
  });
});

describe('fixed counts', () => {
  test('cannot be edited, pasted over or multiplied', () => {
    const html = screen({ do: 'go', item: 'all-solved' });
    expect(html).toContain(words('explorer.count.fixed'));
    expect(html).not.toContain('<textarea');
    expect(html).not.toContain(words('explorer.times'));
    expect(html.match(/<input[^>]*disabled/g)).toHaveLength(1);
  });
});

test('handed in, counts can be looked at and no longer changed', () => {
  const closed = explorer.assign(task, { hints: true, blind: false, closed: true }, 1);
  const html = render(<Screen {...fields(closed)} />);
  expect(html).toContain('class="count-row"');
  expect(html).not.toContain('<textarea');
  expect(html).not.toContain(words('explorer.times'));
  expect(html).not.toContain(words('explorer.restore.counts'));
  const state = play(task);
  expect(explorer.step(closed, state, { do: 'fill', values: { 'csat-1': 9 } })).toBe(state);
});

test('the largest part of a total is named, and the parts have their shares', () => {
  const parts = explorerExamples['parts'] as ExplorerTask;
  const html = render(<Screen {...fields(parts)} />);
  const bars = plain(/<figure class="explorer-bars".*?<\/figure>/s.exec(html)?.[0] ?? '');
  expect(bars).toContain('chasing &lt;i> the largest part ¥1,400,000 97%');
  expect(bars.split('the largest part')).toHaveLength(2);
});
