import { UNKNOWN } from '../core/assign/read.ts';
import { hash } from '../core/random.ts';

/** Three bytes that stand for an exercise in a link: its id may have 25 letters, and a link ten ids. */
export const CODE_LENGTH = 3;

/**
 * The code of an exercise: the 32-bit FNV-1a hash of its id, folded to 24 bits by XOR (as the
 * authors of FNV advise). An exercise this course does not have keeps the code it came with.
 */
export function codeOf(exercise: string): Uint8Array {
  const code = UNKNOWN.test(exercise)
    ? Number.parseInt(exercise.slice(1), 16)
    : (hash(exercise) >>> 24) ^ (hash(exercise) & 0xffffff);
  return Uint8Array.of(code >> 16, code >> 8, code);
}

/** Finds the exercise behind a code among `ids`; '~' and the code in hex where there is none. */
export function namer(ids: readonly string[]): (code: Uint8Array) => string {
  const names = new Map(ids.map((id) => [hex(codeOf(id)), id]));
  return (code) => names.get(hex(code)) ?? `~${hex(code)}`;
}

function hex(code: Uint8Array): string {
  return [...code].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
