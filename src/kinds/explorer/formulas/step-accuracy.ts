import { rolledThroughput, withCheck } from '../../../core/accuracy.ts';
import type { Formula, Values } from './formula.ts';

/**
 * How many runs of several equal steps get through without a slip, and what checks in between are
 * worth.
 *
 * Takes `steps` (how many), `accuracy` (% of runs in which a step goes right), `checked` (after how
 * many of the steps, from the first, there is a check) and `caught` (% of a step's slips that a
 * check finds and mends).
 *
 * Answers `perfect` (% of runs without any slip) and `slipped` (how many of 1,000 runs have at
 * least one).
 *
 * Source: rolled throughput yield as used in quality engineering (the product of the steps'
 * yields); it assumes independent steps and, apart from the checks, no rework. A check that mends
 * raises its step from p to p + (1 − p)·c.
 */
export const stepAccuracy: Formula = {
  parameters: ['steps', 'accuracy', 'checked', 'caught'],
  outputs: ['perfect', 'slipped'],
  run: (values) => {
    const share = rolledThroughput(shares(values));
    return { perfect: share * 100, slipped: (1 - share) * 1000 };
  },
  without: (values) =>
    Math.min(values['checked'] ?? 0, values['caught'] ?? 0) > 0
      ? { ...values, checked: 0 }
      : undefined,
};

const MOST_STEPS = 1000;

/** The share right of each step, its check included. */
function shares({ steps = 0, accuracy = 0, checked = 0, caught = 0 }: Values): readonly number[] {
  const count = Math.min(Math.max(Math.floor(steps) || 0, 0), MOST_STEPS);
  return Array.from({ length: count }, (_, index) =>
    index < checked ? withCheck(accuracy / 100, caught / 100) : accuracy / 100,
  );
}
