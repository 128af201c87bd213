import {
  type Assignment,
  COLLECT,
  FEEDBACK,
  FIELDS,
  type Part,
} from '../core/assign/assignment.ts';
import { bytesOf, ID_LENGTH, lettersOf } from '../core/assign/id.ts';
import { asAssignment } from '../core/assign/read.ts';
import { fromBase64Url, toBase64Url } from './base64-url.ts';
import { Reader, Writer } from './binary.ts';
import { CODE_LENGTH, codeOf, namer } from './exercise-code.ts';
import { firstToken, type TokenProblem, writeToken } from './token.ts';

/**
 * The token of an assignment: what a link carries after its `#`. Version 1, in this order; what is
 * marked with a bit is there only if that bit is set. Counts and texts as in `binary.ts`.
 *
 * | bytes | what |
 * |---|---|
 * | 1 | bits 0–1 place in COLLECT, 2–3 place in FEEDBACK, 4 hints are withheld, 5 title, 6 note, 7 due |
 * | 1 | bit 0 attempts, 1 seed, 2 parts have terms of their own, 3–7 what is asked: name + 3 × number + 9 × class, each 0 not asked, 1 optional, 2 required |
 * | 7 | the id: ten letters of five bits from the top, six bits of 0 |
 * | 32 | the public key, if collected sealed |
 * | count | number of parts |
 * | 3 each | code of the exercise, see `exercise-code.ts` |
 * | each part | (bit 2) count of 2 × items + 1 if a scene is named, text of its id; 0 items stand for all |
 * | text | (bit 5) title |
 * | text | (bit 6) note |
 * | count, text | (bit 7) due time in minutes since 1970, time zone |
 * | count | (bit 0) attempts |
 * | count | (bit 1) seed |
 */
export function writeAssignment(assignment: Assignment): string {
  const { id, title, note, parts, due, zone, attempts, hints, feedback, seed, ask, collect, key } =
    assignment;
  const terms = parts.some((part) => part.scene !== undefined || part.items !== undefined);
  const asked = FIELDS.map((field) => (ask[field] ? HOW.indexOf(ask[field]) + 1 : 0));
  const out = new Writer();
  const given = flags(!hints, title !== '', note !== '', due !== null);
  out.byte(COLLECT.indexOf(collect) + FEEDBACK.indexOf(feedback) * 4 + given * 16);
  out.byte(flags(attempts > 0, seed !== null, terms) + inBase3(asked) * 8);
  out.raw(bytesOf(id));
  if (collect === 'sealed') out.raw(fromBase64Url(key) ?? new Uint8Array(KEY_LENGTH));
  out.count(parts.length);
  for (const { exercise } of parts) out.raw(codeOf(exercise));
  if (terms) for (const part of parts) writeTerms(out, part);
  if (title !== '') out.text(title);
  if (note !== '') out.text(note);
  if (due !== null) {
    out.count(due / MINUTE);
    out.text(zone);
  }
  if (attempts > 0) out.count(attempts);
  if (seed !== null) out.count(seed);
  return writeToken('a', out.done());
}

/**
 * The first assignment in `text`, a link or whatever is around it. `ids` are the exercises of this
 * course: a token names them by short codes. A part whose exercise is not among them is kept, with
 * '~' and its code for an id.
 */
export function readAssignment(
  text: string,
  ids: readonly string[],
): { readonly assignment: Assignment } | { readonly problem: 'nothing' | TokenProblem } {
  const found = firstToken(text, 'a');
  if ('problem' in found) return { problem: found.problem };
  const assignment = assignmentIn(found.bytes, ids);
  return assignment ? { assignment } : { problem: 'damaged' };
}

/** What {@link readAssignment} reads from a token's `bytes`; `undefined` where they are damaged. */
export function assignmentIn(bytes: Uint8Array, ids: readonly string[]): Assignment | undefined {
  return read(new Reader(bytes), namer(ids));
}

const HOW = ['optional', 'required'] as const;
const KEY_LENGTH = 32;
const ID_BYTES = 7;
const MINUTE = 60_000;

function read(from: Reader, nameOf: (code: Uint8Array) => string): Assignment | undefined {
  const [first, second] = [from.byte(), from.byte()];
  const has = (byte: number, bit: number) => (byte & (1 << bit)) !== 0;
  const collect = COLLECT[first & 3];
  const digits = FIELDS.map((_, place) => Math.floor((second >> 3) / 3 ** place) % 3);
  const asked = FIELDS.flatMap((field, place) => {
    const how = HOW[(digits[place] ?? 0) - 1];
    return how ? [[field, how]] : [];
  });
  const id = lettersOf(from.raw(ID_BYTES), ID_LENGTH);
  const key = collect === 'sealed' ? toBase64Url(from.raw(KEY_LENGTH)) : '';
  const names = list(from, () => nameOf(from.raw(CODE_LENGTH)));
  const parts = has(second, 2) ? names.map((name) => readTerms(from, name)) : named(names);
  const title = has(first, 5) ? from.text() : '';
  const note = has(first, 6) ? from.text() : '';
  const due = has(first, 7) ? from.count() * MINUTE : null;
  const zone = due === null ? '' : from.text();
  const attempts = has(second, 0) ? from.count() : 0;
  const seed = has(second, 1) ? from.count() : null;
  if (!from.whole || second >> 3 > 26) return undefined;
  return asAssignment({
    ...{ id, title, note, parts, due, zone, attempts, seed, collect, key },
    hints: !has(first, 4),
    feedback: FEEDBACK[(first >> 2) & 3],
    ask: Object.fromEntries(asked),
  });
}

/** As many as are announced, while there is anything to read. */
function list<T>(from: Reader, one: () => T): readonly T[] {
  const all: T[] = [];
  for (let left = from.count(); left > 0 && from.right; left--) all.push(one());
  return all;
}

function named(names: readonly string[]): readonly Part[] {
  return names.map((exercise) => ({ exercise }));
}

function writeTerms(out: Writer, { scene, items = 0 }: Part): void {
  out.count(items * 2 + (scene === undefined ? 0 : 1));
  if (scene !== undefined) out.text(scene);
}

function readTerms(from: Reader, exercise: string): Part {
  const head = from.count();
  const items = Math.floor(head / 2);
  return {
    exercise,
    ...(head % 2 === 1 ? { scene: from.text() } : {}),
    ...(items > 0 ? { items } : {}),
  };
}

function flags(...set: readonly boolean[]): number {
  return set.reduce((all, one, bit) => all + (one ? 1 << bit : 0), 0);
}

function inBase3(digits: readonly number[]): number {
  return digits.reduceRight((all, digit) => all * 3 + digit, 0);
}
