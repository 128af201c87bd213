import { ID_LETTERS } from './assignment.ts';

/** How many letters an assignment's id and a fingerprint have: 50 bits. */
export const ID_LENGTH = 10;

/** The id of a device from at least seven random bytes. */
export function newId(random: Uint8Array): string {
  return lettersOf(random, ID_LENGTH);
}

/**
 * The id of an assignment made at time `now` (ms since 1970): three letters for the day, counted from
 * 2026 (UTC), and seven at random. So a clock set back beyond that day shows in the gradebook.
 */
export function newAssignmentId(random: Uint8Array, now: number): string {
  const day = Math.max(0, Math.floor((now - FIRST_DAY) / DAY)) % 2 ** 15;
  const letters = lettersOf(Uint8Array.of(day >> 7, day << 1), DAY_LETTERS);
  return letters + lettersOf(random, ID_LENGTH - DAY_LETTERS);
}

/** When the day began (UTC) on which the assignment `id` was made, in ms since 1970. */
export function dayOf(id: string): number {
  const [high = 0, low = 0] = bytesOf(id.slice(0, DAY_LETTERS));
  return FIRST_DAY + ((high << 7) | (low >> 1)) * DAY;
}

/** Whether `value` is an id or a fingerprint as {@link newId} makes them. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length === ID_LENGTH && isLetters(value);
}

/** Letters in groups of four, as people read them out and compare them: "K7Q2-9F4M-1X". */
export function grouped(letters: string): string {
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** The first `count` times five bits of `bytes` in Crockford's base 32; missing bytes count as 0. */
export function lettersOf(bytes: Uint8Array, count: number): string {
  let letters = '';
  for (let bit = 0; bit < count * 5; bit += 5) {
    const two = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    letters += ID_LETTERS[(two >> (11 - (bit & 7))) & 31];
  }
  return letters;
}

/** The bytes behind letters of {@link lettersOf}; the bits left over at the end are 0. */
export function bytesOf(letters: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((letters.length * 5) / 8));
  for (const [index, letter] of [...letters].entries()) {
    const bit = index * 5;
    const two = ID_LETTERS.indexOf(letter) << (11 - (bit & 7));
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (two >> 8);
    if (two & 0xff) bytes[(bit >> 3) + 1] = two & 0xff;
  }
  return bytes;
}

const FIRST_DAY = Date.UTC(2026, 0, 1);
const DAY = 24 * 60 * 60_000;
const DAY_LETTERS = 3;

function isLetters(text: string): boolean {
  return [...text].every((letter) => ID_LETTERS.includes(letter));
}
