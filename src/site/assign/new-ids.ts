import { newAssignmentId } from '../../core/assign/id.ts';

/** A new id for an assignment. */
export function anyId(): string {
  return newAssignmentId(crypto.getRandomValues(new Uint8Array(10)), Date.now());
}
