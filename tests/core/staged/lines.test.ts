import { describe, expect, test } from 'vitest';
import { lineOf } from '../../../src/core/staged/lines.ts';
import type { StagedItem, StagedState } from '../../../src/core/staged/types.ts';
import { blind, check, items, kind, looked, pick, play, reveal, task, told, why } from './items.ts';

const first = (own: typeof task, state: StagedState) => kind.lines(own, state)[0];
const note = { do: 'write', item: 'lamp', text: 'It was the fuse.' } as const;
const wayOff = [
  ...[...looked, ...pick('cause ghost'), check(), ...pick('cause fuse'), check()],
  ...[...pick('which main', 'size six'), check(), ...pick('size ten'), check()],
  ...[...pick('bill owner'), check()],
];

test('nothing done, nothing said; a note alone is said', () => {
  expect(first(task, play([]))).toEqual({ item: 'lamp', prompt: 'The lamp is dark.', answer: '' });
  expect(first(task, play([note]))?.answer).toBe('It was the fuse.');
});

test('the answer is what was chosen last at every stage, then the note', () => {
  expect(first(task, play([...wayOff, note]))).toMatchObject({
    answer: 'FUSE; MAIN · TEN; OWNER; It was the fuse.',
    verdict: 'partly',
    comment: 'fuse: yes. main: yes. ten: yes. owner: yes.',
  });
});

test('the first try is what was chosen first at every stage, with what is wrong in it', () => {
  const [one, two, ...more] = first(task, play(wayOff))?.tries ?? [];
  expect(one).toEqual({
    answer: 'GHOST; MAIN · SIX; OWNER',
    right: false,
    comment: 'ghost: no. six: no.',
  });
  expect(two).toMatchObject({ answer: 'FUSE; MAIN · TEN; OWNER', right: true });
  expect(more).toEqual([]);
});

test('a try that is right as far as it goes says that it stops short', () => {
  const state = play([...looked, ...pick('cause fuse'), check()]);
  expect(first(task, state)?.tries).toMatchObject([{ answer: 'FUSE', right: false, short: true }]);
  expect(first(task, play(wayOff))?.tries?.[0]).not.toHaveProperty('short');
});

describe('the verdict', () => {
  const cases = [
    ['right', [why('wind'), check('door')]],
    ['partly', [why('cat'), check('door'), why('wind'), check('door')]],
    ['wrong', [why('cat'), check('door')]],
    ['wrong', [why('cat'), check('door'), { do: 'reveal', item: 'door' }]],
  ] as const;
  test.each(cases)('%s', (verdict, moves) => {
    expect(kind.lines(task, play(moves))[1]?.verdict).toBe(verdict);
  });

  test('is partly right where some choices were', () => {
    const state = play([...looked, ...pick('cause ghost'), check(), reveal]);
    expect(first(task, state)?.verdict).toBe('wrong');
    const more = play([...pick('which warm', 'size large'), check()], task, state);
    expect(first(task, more)?.verdict).toBe('partly');
  });
});

test('blind, what is chosen stands there without a verdict, before it is handed in and after', () => {
  const state = play([...looked, ...pick('cause ghost', 'which white'), note], blind);
  const answer = 'GHOST; WHITE; It was the fuse.';
  expect(first(blind, state)).toEqual({
    item: 'lamp',
    prompt: 'The lamp is dark.',
    answer,
    unfinished: true,
  });
  const final = kind.finish(blind, state);
  expect(first(blind, final)).toEqual(first(blind, state));
  expect(first(told, final)?.answer).toBe(answer);
});

test('a kind can say a stage in its own way', () => {
  const item: StagedItem = {
    ...(items[1] as StagedItem),
    say: (stage, texts) => `${stage}: because of the ${texts['why']}`,
  };
  const line = lineOf(item, play([why('wind'), check('door')]), false);
  expect(line.answer).toBe('why: because of the WIND');
});
