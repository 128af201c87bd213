import type { Assignment } from '../../core/assign/assignment.ts';
import { closes } from './build-hand-in.ts';
import type { Progress } from './progress.ts';

/** Why nothing can be handed in now; `undefined` when it can. */
export type Obstacle = 'preview' | 'nothing' | 'begin-again' | 'no-attempts';

/** Whether there is anything to hand in, and if not, why. */
export function obstacleTo(
  assignment: Pick<Assignment, 'feedback'>,
  progress: readonly Progress[],
  preview: boolean,
): Obstacle | undefined {
  if (preview) return 'preview';
  if (!progress.some(({ touched }) => touched)) return 'nothing';
  if (!closes(assignment) || progress.some(({ handed }) => !handed)) return undefined;
  return progress.some(({ left }) => left > 0) ? 'begin-again' : 'no-attempts';
}
