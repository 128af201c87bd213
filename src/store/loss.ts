import { isHanded, isTouched, parseSaved } from '../core/saved.ts';
import { givenKey } from './given.ts';
import { type AssignedRecord, unsentOf } from './record.ts';
import type { Shelf } from './shelf.ts';

/**
 * What of an assignment would be lost to the instructor if it were removed from `shelf` now: work
 * that was never handed in, a hand-in that was not sent, or work done after the last hand-in.
 */
export function lossOf(
  record: Pick<AssignedRecord, 'assignment' | 'receipts'>,
  shelf: Shelf,
): 'never' | 'unsent' | 'since' | undefined {
  const { assignment, receipts } = record;
  if (assignment.collect === 'none') return undefined;
  if (unsentOf(record)) return 'unsent';
  const works = assignment.parts
    .map(({ exercise }) => parseSaved(shelf.get(givenKey(assignment.id, exercise)) ?? ''))
    .filter((saved) => saved !== undefined)
    .filter(isTouched);
  const last = receipts.at(-1);
  if (!last) return works.length > 0 ? 'never' : undefined;
  // Where handing in closes nothing, only a new attempt is known to be later.
  const closes = assignment.feedback !== 'at-once';
  const isSince = works.some((saved) => {
    const { moves = 0, started = 0 } = saved.attempts.at(-1) ?? {};
    return !isHanded(saved) && moves > 0 && (closes || started > last.handed);
  });
  return isSince ? 'since' : undefined;
}
