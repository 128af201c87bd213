import { newAssignmentId } from '../../core/assign/id.ts';

/** A new id for an assignment. */
export function anyId(): string {
  return newAssignmentId(crypto.getRandomValues(new Uint8Array(10)), Date.now());
}

/** A new seed, for the same questions to all. */
export function anySeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] as number;
}
