import type { Assigned } from '../kind.ts';
import type { Status } from './answer.ts';

/** Whether an item takes no more answers: it is solved or told, or all of it is handed in. */
export function isOver(status: Status, assigned: Assigned | undefined): boolean {
  if (assigned?.closed || assigned?.blind) return assigned.closed;
  return status === 'solved' || status === 'revealed';
}

/** Whether anything is said about how an item went. */
export function isTold(status: Status, assigned: Assigned | undefined): boolean {
  return !assigned?.blind && (status !== 'new' || assigned?.closed === true);
}

/**
 * What may be shown of how an item stands: where nothing is told, whether it has an answer; `begun`
 * where something is still to come, and nothing that was checked is wrong.
 */
export type Standing = Status | 'answered' | 'wrong' | 'begun';

/** How an item with this `status` stands; handed in, what is not right yet stays wrong. */
export function standingOf(
  status: Status,
  hasAnswer: boolean,
  assigned: Assigned | undefined,
): Standing {
  if (assigned?.blind) return hasAnswer ? 'answered' : 'new';
  return assigned?.closed && status === 'tried' ? 'wrong' : status;
}
