import { describe, expect, test } from 'vitest';
import { feedbackOn, isRight } from '../../../src/kinds/explorer/state/judge.ts';
import { applied, shownOutput, startValues } from '../../../src/kinds/explorer/state/values.ts';
import type { ExplorerItem } from '../../../src/kinds/explorer/task.ts';
import { stepAccuracy } from './play.ts';

/** The course's exercise agrees with the model it is about. */
const task = stepAccuracy();
const item = (id: string) => task.items.find((one) => one.id === id) as ExplorerItem;
const perfect = (set: Readonly<Record<string, number>>) =>
  shownOutput(task, 'perfect', { ...startValues(task), ...set });

test('does not begin where the first answer stands', () => {
  expect(perfect({})).not.toBe(item('nine-steps').number?.answer);
});

test('the answer of the first question is the model’s', () => {
  expect(item('nine-steps').number?.answer).toBe(perfect({ steps: 9, accuracy: 97 }));
});

test.each([
  ['which adds', 100 - 9 * 3],
  ['of one step', 97],
  ['of the others', 24],
  ['of adding up slips', 27],
  ['of eight steps', perfect({ steps: 8, accuracy: 97 })],
])('the first question knows the mistake %s (%d)', (_, value) => {
  const said = feedbackOn(task, item('nine-steps'), value);
  expect(said).not.toBe('');
  expect(said).not.toBe(item('nine-steps').number?.otherwise);
});

describe('what the options say of themselves', () => {
  const nine = { steps: 9, accuracy: 97 };
  test.each([
    ['most-for-the-budget', 'fewer-steps', { ...nine, steps: 7 }],
    ['most-for-the-budget', 'better-steps', { ...nine, accuracy: 99 }],
    ['most-for-the-budget', 'checks-everywhere', { ...nine, checked: 9, caught: 50 }],
    ['most-for-the-budget', 'smile-training', nine],
    ['cheapest-to-85', 'seven-and-three-checks', { ...nine, steps: 7, checked: 3, caught: 50 }],
    ['cheapest-to-85', 'seven-and-smiles', { ...nine, steps: 7 }],
    ['cheapest-to-85', 'nine-checks', { ...nine, checked: 9, caught: 50 }],
    ['cheapest-to-85', 'nine-better', { ...nine, accuracy: 99 }],
  ])('%s, %s', (id, option, set) => {
    const { feedback } = item(id).options?.find((one) => one.id === option) ?? {};
    expect(feedback).toContain(`${perfect(set).toFixed(1)}%`);
  });
});

/** What an option costs, from its words: “(¥22,000)”. */
function cost(text: string): number {
  return Number(/\(¥([\d,]+)/.exec(text)?.[1]?.replace(',', ''));
}

/** What an option leads to, from its feedback: the first percentage with a decimal place. */
function share(feedback: string): number {
  return Number(/(\d+\.\d)%/.exec(feedback.replace(/98\.5%/, ''))?.[1]);
}

test('the best for the budget has the highest share of those that can be paid', () => {
  const options = item('most-for-the-budget').options ?? [];
  const best = Math.max(...options.map(({ feedback }) => share(feedback)));
  for (const { correct, feedback, text } of options) {
    expect(cost(text)).toBeLessThanOrEqual(30_000);
    expect(share(feedback) === best).toBe(correct);
  }
});

test('the cheapest to 85% is the cheapest of those that get there', () => {
  const options = item('cheapest-to-85').options ?? [];
  const there = options.filter(({ feedback }) => share(feedback) >= 85);
  const least = Math.min(...there.map(({ text }) => cost(text)));
  expect(there.length).toBeGreaterThan(1);
  for (const option of options) {
    expect(there.includes(option) && cost(option.text) === least).toBe(option.correct);
  }
});

describe.each(['needed-per-step', 'fewest-checks'])('the setting of %s', (id) => {
  const asked = item(id);
  const [answer] = asked.setting?.solution ?? [];
  const { step, min, max } = task.parameters.find((one) => one.id === answer?.id) ?? {
    step: 1,
    min: 0,
    max: 0,
  };
  const at = (value: number) =>
    applied(task, startValues(task), [
      ...(asked.setting?.fixed ?? []),
      { id: answer?.id ?? '', value },
    ]);

  test('is right at one place of the slider only', () => {
    const places = Math.round((max - min) / step) + 1;
    const right = Array.from({ length: places }, (_, index) => min + index * step).filter((value) =>
      isRight(task, asked, at(value)),
    );
    expect(right).toHaveLength(1);
    expect(right[0]).toBeCloseTo(answer?.value ?? 0);
  });

  test('has something else to say on either side of it', () => {
    const [below, above] = [-1, 1].map((by) =>
      feedbackOn(task, asked, at((answer?.value ?? 0) + by * step)),
    );
    expect(below).not.toBe('');
    expect(above).not.toBe('');
    expect(below).not.toBe(above);
  });
});

test('the exact root is accepted as well as the slider’s nearest place', () => {
  const asked = item('needed-per-step');
  const at = (accuracy: number) => applied(task, { accuracy }, asked.setting?.fixed ?? []);
  expect([99.26, 99.27, 99.3].map((value) => isRight(task, asked, at(value)))).toEqual([
    false,
    true,
    true,
  ]);
});
