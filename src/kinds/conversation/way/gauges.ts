import { entryOf } from '../../../core/entry.ts';
import type { Gauge, Reply } from '../task.ts';

/** Where a gauge stands, and how far the last reply has moved it. */
export interface Reading {
  readonly gauge: Gauge;
  readonly value: number;
  readonly change: number;
}

/** The gauges after `replies`: none falls below 0 or rises above its most. */
export function readGauges(
  gauges: readonly Gauge[],
  replies: readonly Pick<Reply, 'effects'>[],
): readonly Reading[] {
  return gauges.map((gauge) => {
    let value = gauge.start;
    let before = value;
    for (const { effects } of replies) {
      before = value;
      value = Math.min(gauge.max, Math.max(0, value + effectOn(gauge, effects)));
    }
    return { gauge, value, change: value - before };
  });
}

/** A fifth of the scale each. */
export const LEVELS = ['lowest', 'low', 'middle', 'high', 'highest'] as const;

/** The level that `value` of `gauge` is on. */
export function levelOf({ gauge, value }: Pick<Reading, 'gauge' | 'value'>) {
  const step = Math.floor((value / gauge.max) * LEVELS.length);
  return LEVELS[Math.min(step, LEVELS.length - 1)] ?? 'middle';
}

function effectOn({ id }: Gauge, effects: Reply['effects'] = {}): number {
  return entryOf(effects, id) ?? 0;
}
