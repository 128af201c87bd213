import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { ExplorerMove } from '../../../src/kinds/explorer/task.ts';
import { explorerView } from '../../../src/kinds/explorer/View.tsx';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';
import { play, set, task, typed } from './play.ts';

const words = wordsFrom(interfaceWords.en);
const { Screen, Sheet, now } = explorerView;

/** The page after `moves`, without tags. */
function screen(...moves: readonly ExplorerMove[]): string {
  return plain(
    render(<Screen task={task} state={play(task, ...moves)} words={words} move={() => {}} />),
  );
}

function sheet(...moves: readonly ExplorerMove[]): string {
  return plain(render(<Sheet task={task} state={play(task, ...moves)} words={words} />));
}

function plain(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

/** Everything that is for afterwards. */
const secrets = task.items.flatMap(({ because, number, setting, options }) => [
  because,
  ...(number ? [number.otherwise, ...number.mistakes.map((one) => one.feedback)] : []),
  ...(setting ? [setting.otherwise, ...setting.mistakes.map((one) => one.feedback)] : []),
  ...(options ?? []).map((one) => one.feedback),
]);

describe('before a try', () => {
  test.each(task.items.map(({ id }) => id))('nothing is told about %s, on screen', (item) => {
    const shown = screen({ do: 'go', item });
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
    expect(shown).not.toContain(words('quiz.reveal'));
  });

  test('nor on paper, where there is room to answer', () => {
    const shown = sheet();
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
    expect(shown.match(/____/g)?.length).toBeGreaterThan(2);
  });
});

test('after a wrong try one hears about that, and not yet the rule behind it', () => {
  const shown = screen(...typed('nine-steps', 73));
  expect(secrets.filter((secret) => shown.includes(secret))).toEqual(['You added.']);
});

test('the chart can be read as a table, with the same values', () => {
  const shown = screen(set('checked', 5));
  for (const value of ['50.0% 23.7% 3.1%', '95.0% 88.1% 77.4%']) expect(shown).toContain(value);
  expect(shown).toContain('Unchecked');
});

test('paper shows the model as it begins, whatever was moved, and the last answers', () => {
  const shown = sheet(set('steps', 12), ...typed('nine-steps', 73));
  expect(shown).toContain('Steps: 5 ');
  expect(shown).toContain('Your answer: 73%');
  expect(shown).toContain(words('quiz.status.tried'));
});

describe('once a question is closed', () => {
  test('a number shown is named', () => {
    const shown = screen(...typed('nine-steps', 73), { do: 'reveal', item: 'nine-steps' });
    expect(shown).toContain('The answer is 76%.');
    expect(shown).toContain('A quarter is lost.');
  });

  test('a setting shown names a way there', () => {
    const go: ExplorerMove = { do: 'go', item: 'reach' };
    const shown = screen(go, { do: 'check', item: 'reach' }, { do: 'reveal', item: 'reach' });
    expect(shown).toContain('One way: Accuracy 99.0%.');
  });
});

test('what is fixed is said at its slider', () => {
  const count = (text: string) => text.split(words('explorer.fixed')).length - 1;
  expect(count(screen({ do: 'go', item: 'reach' }))).toBe(2);
  expect(count(screen())).toBe(0);
});

test('after undo one hears where one is, and how the sliders stand', () => {
  const state = play(task, set('steps', 9), { do: 'type', item: 'nine-steps', value: 76 });
  expect(now({ task, state, words })).toBe(
    'Question 1 of 4: 76%. Steps: 9. Accuracy: 95.0%. Checks: 0. Caught: 50%.',
  );
});
