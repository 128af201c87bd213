import type { Saved } from '../core/saved.ts';
import { fingerprint } from './fingerprint.ts';
import { toBytes } from './pack.ts';

/**
 * The fingerprint of everything somebody has done, by exercise ("K7Q2-9F4M-1X"): the same in both
 * languages and for works in any order, another one after every change.
 */
export function worksFingerprint(
  works: readonly { readonly exercise: string; readonly saved: Saved }[],
): string {
  const rows = works
    .map(({ exercise, saved: { kind, version, state, attempts } }) => [
      exercise,
      kind,
      version,
      state,
      attempts,
    ])
    .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
  return fingerprint(toBytes(rows as Parameters<typeof toBytes>[0]));
}
