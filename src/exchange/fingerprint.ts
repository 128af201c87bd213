import { sha256 } from '@hpke/common';
import { grouped, ID_LENGTH, lettersOf } from '../core/assign/id.ts';

/**
 * What people compare to know that two hand-ins are the same: the first 50 bits of the SHA-256 of
 * `bytes` ("K7Q2-9F4M-1X"). Made in plain JavaScript, as browsers keep theirs from plain http.
 */
export function fingerprint(bytes: Uint8Array): string {
  return grouped(lettersOf(digest(bytes), ID_LENGTH));
}

/** The SHA-256 (FIPS 180-4) of `bytes`: 32 bytes. */
export function digest(bytes: Uint8Array): Uint8Array {
  return sha256(bytes);
}
