import { describe, expect, test } from 'vitest';
import { rebuildExamples } from '../../../src/kinds/rebuild/examples.ts';
import { rebuild, SENTENCE, soundTiles } from '../../../src/kinds/rebuild/model.ts';
import { assemble, piecesOf } from '../../../src/kinds/rebuild/sentence.ts';
import type { RebuildItem, RebuildTask } from '../../../src/kinds/rebuild/task.ts';

const task = rebuildExamples['claims'] as RebuildTask;
const [ferry, mill] = task.items as [RebuildItem, RebuildItem];

describe('a sentence', () => {
  test('is taken apart at its slots, wherever they stand', () => {
    expect(piecesOf('{who}在{when}发现。')).toEqual([
      { slot: 'who' },
      { text: '在' },
      { slot: 'when' },
      { text: '发现。' },
    ]);
    expect(piecesOf('No slot')).toEqual([{ text: 'No slot' }]);
  });

  test('is put together with what is in its slots, to the letter', () => {
    const fill: Readonly<Record<string, string>> = { a: '$&', b: '{a}' };
    expect(assemble('<{a}> $1 {b}', (slot) => fill[slot] ?? '')).toBe('<$&> $1 {a}');
  });
});

test('slots are asked in the order of the task, whatever their order in the sentence', () => {
  const [, item] = rebuild.items(task);
  expect(item?.stage(SENTENCE, {}).asks.map(({ id }) => id)).toEqual(['who', 'when']);
});

test('a teacher reads the verdict, then the sentence, gaps by their names', () => {
  const moves = [
    { do: 'pick', item: 'ferry-complaints', ask: 'verdict', option: 'distorted' },
    { do: 'pick', item: 'ferry-complaints', ask: 'who', option: 'experts' },
    { do: 'pick', item: 'ferry-complaints', ask: 'when', option: 'year' },
  ] as const;
  const blind = rebuild.assign(task, { hints: true, blind: true, closed: false }, 1);
  const state = moves.reduce(
    (now, move) => rebuild.step(blind, now, move),
    rebuild.start(blind, 1),
  );
  expect(rebuild.lines(blind, state)[0]?.answer).toBe(
    'Distorted; Experts found in 1988 that six in ten [Of what] did not complain.',
  );
});

test('the sound sentence keeps the learner’s own tile where that is right', () => {
  const texts = (picks: Record<string, string>) =>
    Object.values(soundTiles(task, ferry, picks)).map(({ id }) => id);
  expect(texts({})).toEqual(['ferry-line', 'year', 'its-guests']);
  expect(texts({ who: 'experts', what: 'on-board' })).toEqual(['ferry-line', 'year', 'on-board']);
  expect(Object.keys(soundTiles(task, mill, {}))).toEqual(['who', 'when']);
});

test('without verdicts it begins with the sentence', () => {
  const phrases = rebuildExamples['phrases'] as RebuildTask;
  expect(rebuild.items(phrases).map(({ order }) => order)).toEqual([[SENTENCE]]);
  expect(rebuild.items(task)[0]?.order).toHaveLength(2);
});
