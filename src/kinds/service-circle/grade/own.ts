import type { Circle } from '../state/circle.ts';
import { isWorked, TRUTHS_ASKED } from './judge.ts';

/** What to look at in a circle of one's own, and whether it is there. Never scored. */
export interface Look {
  readonly at: 'count' | 'begins' | 'ends' | 'below' | 'truths' | 'fails' | 'worked';
  readonly there: boolean;
}

/** The usual size of a service circle (module 4). */
const FEWEST = 8;
const MOST = 12;

/** A circle that has no reference, looked at for what every circle needs. */
export function lookAt(circle: Circle): readonly Look[] {
  const { moments, phases, below } = circle;
  const has = (phase: string | undefined) => moments.some((moment) => moment.phase === phase);
  const truths = moments.filter(({ truth, reason }) => truth && reason !== '');
  const proofed = moments.filter(
    ({ fail, device, proof }) =>
      fail && device !== '' && device !== 'remind' && proof.trim() !== '',
  );
  const worked = moments.filter(({ truth }) => truth).every(isWorked);
  return [
    { at: 'count', there: moments.length >= FEWEST && moments.length <= MOST },
    { at: 'begins', there: has(phases[0]?.id) },
    { at: 'ends', there: has(phases.at(-1)?.id) },
    { at: 'below', there: below.length > 0 },
    { at: 'truths', there: truths.length >= TRUTHS_ASKED },
    { at: 'fails', there: proofed.length > 0 },
    { at: 'worked', there: truths.length > 0 && worked },
  ];
}
