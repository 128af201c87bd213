import { describe, expect, test } from 'vitest';
import { costOfPoorService } from '../../../src/kinds/explorer/formulas/cost-of-poor-service.ts';
import { shownOutput, startValues } from '../../../src/kinds/explorer/state/values.ts';
import { outputText, parameterText } from '../../../src/kinds/explorer/text.ts';
import { courseExplorer, expectSound } from './play.ts';

const task = courseExplorer('total-loss');
const item = (id: string) => task.items.find((one) => one.id === id);
const start = startValues(task);
const linhai: Readonly<Record<string, number>> = { ...start, late: 1_400_000, leavers: 60 };
const total = (values: typeof linhai) => costOfPoorService.run(values)['total'] ?? 0;

test('Linhai, worked by hand: 875 · 12 · 200 + 1.4 million + 60 · 50,000 = 6.5 million, 11%', () => {
  const figures = costOfPoorService.run(linhai);
  expect(figures['rework']).toBe(2_100_000);
  expect(figures['replacing']).toBe(3_000_000);
  expect(figures['total']).toBe(6_500_000);
  expect(shownOutput(task, 'share', linhai)).toBe(11);
});

test('what was not earned stands apart from what was spent', () => {
  const figures = costOfPoorService.run({ ...linhai, lost: 2000, margin: 400 });
  expect(figures['total']).toBe(6_500_000);
  expect(figures['leaving']).toBe(800_000);
  expect(figures['all']).toBe(7_300_000);
});

test('no operating cost, no share; nothing given, nothing answered', () => {
  expect(costOfPoorService.run({ ...linhai, operating: 0 })['share']).toBeNaN();
  expect(costOfPoorService.run({})['total']).toBeNaN();
});

describe('the course’s exercise agrees with the model', () => {
  test('it knows its mistakes apart', () => expectSound(task));

  test('two points of six are two thirds', () => {
    const saved = total(linhai) - total({ ...linhai, errors: 875 / 3 });
    expect(saved).toBeCloseTo(item('six-to-two')?.number?.answer ?? 0, 5);
  });

  test('no other measure saves more than the right one', () => {
    const after = {
      'stay-longer': { ...linhai, leavers: 48 },
      'fewer-errors': { ...linhai, errors: 292 },
      'faster-correction': { ...linhai, minutes: 60 },
      'text-reminders': { ...linhai, late: 700_000 },
    };
    const least = Object.entries(after).sort(([, a], [, b]) => total(a) - total(b))[0]?.[0];
    const right = item('largest-saving')?.options?.find(({ correct }) => correct);
    expect(right?.id).toBe(least);
  });

  test('money reads with its thousands parted', () => {
    const operating = task.parameters.find(({ id }) => id === 'operating');
    expect(operating && parameterText(operating, 59_000_000)).toBe('¥59,000,000');
    expect(task.outputs[0] && outputText(task.outputs[0], 6_500_000)).toBe('¥6,500,000');
  });
});
