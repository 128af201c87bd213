import type { Talk } from '../task.ts';
import type { Way } from './follow.ts';
import { outcomesFrom } from './reach.ts';

/**
 * The number of the turn on which a finished way turned: after a good end, the first reply from
 * which on it could not end otherwise; after any other, the first from which on it could not end
 * well. `undefined` where nothing was decided by a reply.
 */
export function turningPoint(talk: Talk, { turns, at }: Way): number | undefined {
  if (!at.end) return undefined;
  const isGood = at.end.outcome === 'good';
  const turn = turns.findIndex(({ reply }) => {
    const outcomes = outcomesFrom(talk, reply.to);
    return isGood ? outcomes.size === 1 && outcomes.has('good') : !outcomes.has('good');
  });
  return turn < 0 ? undefined : turn;
}
