import { expect, test } from 'vitest';
import type { QuizMove } from '../../../src/core/quiz/types.ts';
import { pitfallExamples } from '../../../src/kinds/pitfall-quiz/examples.ts';
import { mixups, type PitfallTask, pitfallQuiz } from '../../../src/kinds/pitfall-quiz/model.ts';

/** queue-mean is "average", three-second-bow is "strict", label-check is "none". */
const task = pitfallExamples['levels'] as PitfallTask;

const wrong = (item: string, ...options: readonly string[]) =>
  options.flatMap((option): QuizMove[] => [
    { do: 'pick', item, option },
    { do: 'check', item, sure: 1 },
  ]);
const again = (item: string): QuizMove => ({ do: 'retry', items: [item] });

function pairs(...moves: readonly QuizMove[]) {
  const state = moves.reduce(
    (now, move) => pitfallQuiz.step(task, now, move),
    pitfallQuiz.start(task, 1),
  );
  return mixups(task, state).map(({ answer, taken, times }) => [answer.id, taken.id, times]);
}

test('nothing answered, and nothing wrong, is no mix-up', () => {
  expect(pairs()).toEqual([]);
  expect(pairs(...wrong('queue-mean', 'average'))).toEqual([]);
});

test('a pick that was not handed in is none either', () => {
  expect(pairs({ do: 'pick', item: 'queue-mean', option: 'strict' })).toEqual([]);
});

test('each wrong try counts, with what it was and what it was taken for', () => {
  expect(pairs(...wrong('queue-mean', 'strict', 'none', 'average'))).toEqual([
    ['average', 'strict', 1],
    ['average', 'none', 1],
  ]);
});

test('all goes count together, most frequent first', () => {
  const moves = [
    ...wrong('label-check', 'strict'),
    ...wrong('queue-mean', 'strict'),
    again('queue-mean'),
    ...wrong('queue-mean', 'strict', 'average'),
    again('queue-mean'),
    ...wrong('queue-mean', 'strict', 'none'),
  ];
  expect(pairs(...moves)).toEqual([
    ['average', 'strict', 3],
    ['average', 'none', 1],
    ['none', 'strict', 1],
  ]);
});

test('taking one for the other is not the same as the other for the one', () => {
  expect(pairs(...wrong('queue-mean', 'strict'), ...wrong('three-second-bow', 'average'))).toEqual([
    ['average', 'strict', 1],
    ['strict', 'average', 1],
  ]);
});

test('a mix-up names both pitfalls as the task does', () => {
  const state = wrong('queue-mean', 'strict').reduce(
    (now, move) => pitfallQuiz.step(task, now, move),
    pitfallQuiz.start(task, 1),
  );
  expect(mixups(task, state)[0]).toMatchObject({
    answer: { name: 'Aim at an average' },
    taken: { name: 'The stricter the better' },
  });
});
