import { expect, test } from 'vitest';
import { pitfallExamples } from '../../../src/kinds/pitfall-quiz/examples.ts';
import { type PitfallTask, pitfallQuiz } from '../../../src/kinds/pitfall-quiz/model.ts';

const task = pitfallExamples['levels'] as PitfallTask;
const items = pitfallQuiz.items(task);

test('each item offers its own pitfalls only, always in the same order, "none" last', () => {
  expect(items.map(({ options }) => options.map(({ id }) => id))).toEqual([
    ['strict', 'average', 'none'],
    ['strict', 'average', 'none'],
    ['strict', 'none'],
  ]);
});

test('one option is right: the answer', () => {
  const right = items.map(({ options }) => options.filter(({ correct }) => correct));
  expect(right.map((options) => options.map(({ id }) => id))).toEqual([
    ['average'],
    ['strict'],
    ['none'],
  ]);
});

test('an option shows the name of the pitfall and its own feedback', () => {
  expect(items[0]?.options[0]).toEqual({
    id: 'strict',
    correct: false,
    text: 'The stricter the better',
    feedback: 'Most are well inside.',
  });
});

test('easier levels are asked first, whatever the seed', () => {
  for (const seed of [1, 2, 3]) expect(pitfallQuiz.start(task, seed).at).toBe('queue-mean');
});

test('a teacher reads the situation and the draft', () => {
  expect(pitfallQuiz.lines(task, pitfallQuiz.start(task, 1))[0]?.prompt).toBe(
    'Eighteen wait six minutes, two wait forty. The average wait is below ten minutes.',
  );
});
