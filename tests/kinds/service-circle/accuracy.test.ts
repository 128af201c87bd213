import { expect, test } from 'vitest';
import { throughput } from '../../../src/kinds/service-circle/accuracy.ts';
import { after, circleOf, inOrder, play, set } from './desk.ts';

const none = { fewer: 0, better: 0, checks: 0, caught: 0 };
const five = circleOf(after(...inOrder.slice(0, 5)));

test('five steps at 95% bring 77.4 of 100 customers through', () => {
  expect(throughput(five, none).now).toBeCloseTo(0.7738, 4);
});

test('two steps fewer 85.7, a point better each 81.5, all checked at 80% caught 95.1', () => {
  const { fewer, better, checked } = throughput(five, {
    fewer: 2,
    better: 1,
    checks: 5,
    caught: 80,
  });
  expect(fewer).toBeCloseTo(0.95 ** 3);
  expect(better).toBeCloseTo(0.96 ** 5);
  expect(checked).toBeCloseTo(0.99 ** 5);
});

test('a step with a figure of its own uses it, and the weakest goes or is checked first', () => {
  const circle = circleOf(play(after(...inOrder.slice(0, 5)), set('cut', 'accuracy', 50)));
  const { now, fewer, checked } = throughput(circle, { ...none, fewer: 1, checks: 1, caught: 100 });
  expect(now).toBeCloseTo(0.95 ** 4 * 0.5);
  expect(fewer).toBeCloseTo(0.95 ** 4);
  expect(checked).toBeCloseTo(0.95 ** 4);
});
