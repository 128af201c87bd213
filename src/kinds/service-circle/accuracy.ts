import { rolledThroughput, withCheck } from '../../core/accuracy.ts';
import type { Circle } from './state/circle.ts';

/** The ways to lose fewer customers on the way, and how much of each. */
export interface Remedies {
  /** How many steps fewer: the least reliable go first. */
  readonly fewer: number;
  /** Points of a per cent by which every step gets better. */
  readonly better: number;
  /** After how many steps a check follows: the least reliable come first. */
  readonly checks: number;
  /** The share of slips that a check catches and mends, per cent. */
  readonly caught: number;
}

/** Shares of visits without a slip, from 0 to 1. */
export interface Throughput {
  readonly now: number;
  readonly fewer: number;
  readonly better: number;
  readonly checked: number;
}

/** How often each step goes right, as a share: its own figure, or the common one. */
export function sharesOf(circle: Circle): readonly number[] {
  return circle.moments.map(({ accuracy }) => (accuracy ?? circle.accuracy) / 100);
}

/** Rolled throughput of `circle` as it is, and under each remedy by itself. */
export function throughput(circle: Circle, remedies: Remedies): Throughput {
  const shares = sharesOf(circle);
  const weakest = [...shares].sort((a, b) => a - b);
  const { fewer, better, checks, caught } = remedies;
  return {
    now: rolledThroughput(shares),
    fewer: rolledThroughput(weakest.slice(fewer)),
    better: rolledThroughput(shares.map((share) => Math.min(1, share + better / 100))),
    checked: rolledThroughput(
      weakest.map((share, index) => (index < checks ? withCheck(share, caught / 100) : share)),
    ),
  };
}
