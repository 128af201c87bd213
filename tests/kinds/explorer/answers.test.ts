import { describe, expect, test } from 'vitest';
import { total } from '../../../src/core/score.ts';
import { explorer } from '../../../src/kinds/explorer/model.ts';
import type { ExplorerMove } from '../../../src/kinds/explorer/task.ts';
import { play, set, task, typed } from './play.ts';

const points = (...moves: readonly ExplorerMove[]) =>
  total(explorer.grade(task, play(task, ...moves))).points;
const row = (item: string, ...moves: readonly ExplorerMove[]) =>
  explorer.lines(task, play(task, ...moves)).find((line) => line.item === item);
const reach = (accuracy: number): readonly ExplorerMove[] => [
  { do: 'go', item: 'reach' },
  set('accuracy', accuracy),
  { do: 'check', item: 'reach' },
];
const chosen = (option: string): readonly ExplorerMove[] => [
  { do: 'pick', item: 'which', option },
  { do: 'check', item: 'which' },
];

describe('a number', () => {
  test.each([75.7, 76, 76.3])('%d is near enough', (value) => {
    expect(points(...typed('nine-steps', value))).toBe(1);
  });

  test.each([
    [73, 'You added.'],
    [73.2, 'You added.'],
    [72.4, 'You rounded.'],
    [70.1, 'You rounded.'],
    [69, 'Move the sliders.'],
    [76.4, 'Move the sliders.'],
  ])('%d is told the nearest known mistake: %s', (value, comment) => {
    expect(row('nine-steps', ...typed('nine-steps', value))).toMatchObject({
      answer: `${value}%`,
      verdict: 'wrong',
      comment,
    });
  });

  test('is neither beyond all measure nor checked before it is there', () => {
    const state = play(task);
    expect(explorer.step(task, state, { do: 'type', item: 'nine-steps', value: 1e12 })).toBe(state);
    expect(explorer.step(task, state, { do: 'check', item: 'nine-steps' })).toBe(state);
  });
});

describe('a setting', () => {
  test.each([
    [99, 1],
    [98.5, 0],
  ])('at %d earns %d', (accuracy, earned) => expect(points(...reach(accuracy))).toBe(earned));

  test.each([
    [94, 'That is the goal.'],
    [98, 'Close.'],
    [97, 'Not yet.'],
  ])('of %d is told: %s', (accuracy, comment) => {
    expect(row('reach', ...reach(accuracy))?.comment).toBe(comment);
  });

  test('is judged with what the question has fixed, also from another one', () => {
    const away = { do: 'go', item: 'which' } as const;
    const moves = [set('steps', 20), set('accuracy', 99), away, { do: 'check', item: 'reach' }];
    expect(points(...(moves as readonly ExplorerMove[]))).toBe(1);
  });

  test('may be reached in several ways, and not beyond the upper end', () => {
    const slips: ExplorerMove = { do: 'check', item: 'few-slips' };
    expect(points(set('accuracy', 99), slips)).toBe(1);
    expect(points(set('checked', 5), set('caught', 80), slips)).toBe(1);
    expect(points(set('accuracy', 100), slips)).toBe(0);
  });

  test('reads as what was moved and what came of it', () => {
    expect(row('reach', ...reach(99))?.answer).toBe('Accuracy 99.0%; Caught 50% → 95.1%');
  });
});

describe('points', () => {
  test('half for right later', () => {
    expect(points(...chosen('smiles'), ...chosen('fewer'))).toBe(0.5);
    expect(row('which', ...chosen('smiles'), ...chosen('fewer'))?.verdict).toBe('partly');
  });

  test('none for being told, which nobody is before a try', () => {
    const told: ExplorerMove = { do: 'reveal', item: 'which' };
    const state = play(task);
    expect(explorer.step(task, state, told)).toBe(state);
    expect(points(...chosen('smiles'), told)).toBe(0);
    const [, , , which] = explorer.grade(task, play(task, ...chosen('smiles'), told));
    expect(which).toMatchObject({ done: true, points: 0, max: 1 });
  });

  test('are kept: a closed question takes no more answers', () => {
    const solved = play(task, ...typed('nine-steps', 76));
    for (const move of typed('nine-steps', 73)) {
      expect(explorer.step(task, solved, move)).toBe(solved);
    }
  });
});

test('the same wrong answer cannot be handed in twice', () => {
  for (const moves of [typed('nine-steps', 73), reach(97), chosen('smiles')]) {
    const once = play(task, ...moves);
    const again = moves.reduce((state, move) => explorer.step(task, state, move), once);
    expect(again).toBe(once);
  }
});

test('checks, hints and answers shown end what undo takes back; sliders do not', () => {
  const settles = (['check', 'hint', 'reveal'] as const).map((act) =>
    explorer.settles({ do: act, item: 'which' }),
  );
  expect(settles).toEqual([true, true, true]);
  expect(explorer.settles(set('steps', 3))).toBe(false);
  expect(explorer.settles({ do: 'type', item: 'nine-steps', value: 3 })).toBe(false);
});
