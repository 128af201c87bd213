import type { Run, Talk, Worth } from '../task.ts';
import { follow } from './follow.ts';

/** What a reply earns. */
export const WORTH: Readonly<Record<Worth, number>> = { good: 1, fair: 0.5, poor: 0 };

/** What one finished run is worth, from 0 to 1: the mean of its replies. */
export function worthOf(talk: Talk, run: Run): number {
  const turns = follow(talk, run)?.turns ?? [];
  if (turns.length === 0) return 0;
  return turns.reduce((sum, { reply }) => sum + WORTH[reply.worth], 0) / turns.length;
}

/**
 * The points of a talk: the first finished run in full, and half of what the best later one adds.
 * Trying out what is worse takes nothing away. To two decimals, as they are shown.
 */
export function pointsOf(talk: Talk, runs: readonly Run[]): number {
  const [first = 0, ...later] = runs.map((run) => worthOf(talk, run));
  return Math.round((first + (Math.max(first, ...later) - first) / 2) * 100) / 100;
}
