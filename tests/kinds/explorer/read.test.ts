import { describe, expect, test } from 'vitest';
import { explorer } from '../../../src/kinds/explorer/model.ts';
import type { ExplorerState, ExplorerTask } from '../../../src/kinds/explorer/task.ts';
import { play, set, task, typed } from './play.ts';

const worked = play(
  task,
  set('steps', 9),
  ...typed('nine-steps', 73),
  { do: 'pick', item: 'which', option: 'smiles' },
  { do: 'go', item: 'reach' },
  { do: 'check', item: 'reach' },
);
const read = (saved: unknown, own: ExplorerTask = task) => explorer.read(own, saved, 1);
const spoilt = (part: object) => read({ ...worked, ...part });
const withAnswer = (item: string, part: object) =>
  spoilt({ answers: { ...worked.answers, [item]: { ...worked.answers[item], ...part } } });

test('work is read back whole', () => {
  expect(read(JSON.parse(JSON.stringify(worked)))).toEqual({ state: worked, setAside: [] });
});

test('only the version that wrote it is read', () => {
  expect(explorer.read(task, worked, 2)).toBeUndefined();
});

describe('sliders', () => {
  test('that stood where none can stand begin anew; the answers stay', () => {
    const values = { ...worked.values, steps: 9.5, accuracy: 400, caught: 'half', more: 1 };
    expect(spoilt({ values })).toEqual({
      state: { ...worked, values: play(task).values },
      setAside: [],
    });
  });

  test('of an earlier edition are left out, new ones begin at their start', () => {
    expect(spoilt({ values: { steps: 9, speed: 3 } })?.state.values).toEqual(worked.values);
    expect(spoilt({ values: null })?.state.values).toEqual(play(task).values);
  });
});

describe('an answer is set aside alone', () => {
  const setAside = (reading: ReturnType<typeof read>) => reading?.setAside;

  test('when its question now means something else', () => {
    const items = task.items.map((item) =>
      item.id === 'nine-steps' ? { ...item, version: 3 } : item,
    );
    const reading = read(worked, { ...task, items });
    expect(setAside(reading)).toEqual(['nine-steps']);
    expect(Object.keys(reading?.state.answers ?? {})).toEqual(['which', 'reach']);
  });

  test('when its question is gone', () => {
    const items = task.items.filter(({ id }) => id !== 'which');
    expect(setAside(read(worked, { ...task, items }))).toEqual(['which']);
  });

  test.each([
    ['nine-steps', { draft: 'smiles' }],
    ['nine-steps', { draft: 1e12 }],
    ['nine-steps', { tries: ['73'] }],
    ['nine-steps', { tries: [null] }],
    ['nine-steps', { tries: 73 }],
    ['which', { draft: 'nobody' }],
    ['which', { draft: 3 }],
    ['which', { tries: ['fewer', 'nobody'] }],
    ['reach', { draft: 95 }],
    ['reach', { tries: [95] }],
    ['reach', { tries: [{ steps: 5, accuracy: 95 }] }],
    ['reach', { tries: [{ ...worked.values, accuracy: 'high' }] }],
    ['reach', { version: '1' }],
  ])('%s with %j', (item, part) => {
    expect(setAside(withAnswer(item, part))).toEqual([item]);
  });
});

test('nobody was told the answer before a try', () => {
  const reading = withAnswer('which', { revealed: true });
  expect(reading?.state.answers['which']?.revealed).toBe(false);
});

test('a question that is gone is not on screen', () => {
  expect(spoilt({ at: 'nobody' })?.state.at).toBe('nine-steps');
  expect(spoilt({ at: '' })?.state.at).toBe('');
  expect(spoilt({ at: 7 })?.state.at).toBe('nine-steps');
});

test.each([null, 3, 'work', [], {}, { seed: -1, answers: {} }, { seed: 1 }])(
  '%j is no work',
  (saved) => expect(read(saved)).toBeUndefined(),
);

test('a corrected key re-grades old work', () => {
  const items = task.items.map((item) =>
    item.number ? { ...item, number: { ...item.number, answer: 73 } } : item,
  );
  const reading = read(worked, { ...task, items });
  const [mark] = explorer.grade({ ...task, items }, reading?.state as ExplorerState);
  expect(mark?.points).toBe(1);
});
