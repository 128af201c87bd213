import type { Assignment } from '../core/assign/assignment.ts';
import type { HandIn } from '../core/assign/hand-in.ts';
import { bytesOf, grouped, ID_LENGTH, lettersOf } from '../core/assign/id.ts';
import { fromBase64Url } from './base64-url.ts';
import { joined } from './bytes.ts';
import { fingerprint } from './fingerprint.ts';
import { fromRow, toRow } from './hand-in-row.ts';
import { canSeal, KEY_ID_LENGTH, type KeyPair, keyId } from './key.ts';
import { expand, fromBytes, ROOM, squeeze, toBytes } from './pack.ts';
import { writeToken } from './token.ts';

/** A hand-in that could be read. The student's receipt shows the same `fingerprint`. */
export type Opened = {
  readonly handIn: HandIn;
  readonly fingerprint: string;
  readonly sealed: boolean;
};

/**
 * Why a hand-in cannot be read, the id of the assignment it says it is for (or ''), and how the name
 * of the key it was sealed for begins ("T39V-8A", see `keyName`), or ''.
 */
export type Unopened = {
  readonly problem: 'no-key' | 'wrong-key' | 'damaged' | 'newer';
  readonly assignment: string;
  readonly key: string;
};

/**
 * The token of a hand-in, sealed if `assignment` asks for it, and the fingerprint of what is in it.
 * Rejects if it should be sealed and cannot be (see {@link canSeal}). Version 1:
 *
 * | bytes | what |
 * |---|---|
 * | 1 | 0 open, 1 sealed |
 * | 7 | the assignment's id: ten letters of five bits from the top, six bits of 0 |
 * | 4 | sealed: the first bytes of the SHA-256 of the public key |
 * | 32 | sealed: `enc` of HPKE, see `seal.ts`; everything before it is its `aad` |
 * | all others | the hand-in as JSON (`hand-in-row.ts`), squeezed (`pack.ts`), and sealed if it is |
 */
export async function writeHandIn(
  assignment: Assignment,
  handIn: HandIn,
): Promise<{ readonly token: string; readonly fingerprint: string }> {
  const plain = toBytes(toRow(handIn));
  const packed = squeeze(plain);
  const id = bytesOf(handIn.assignment);
  // Without a key that can be used it must come to nothing, never to a hand-in anyone can read.
  const key =
    assignment.collect === 'sealed' ? (fromBase64Url(assignment.key) ?? EMPTY) : undefined;
  const head = key ? joined([[SEALED], id, keyId(key)]) : joined([[OPEN], id]);
  const { seal } = key ? await import('./seal.ts') : {};
  const body = key && seal ? await seal(key, packed, head) : packed;
  return { token: writeToken('h', joined([head, body])), fingerprint: fingerprint(plain) };
}

/**
 * Opens what a hand-in token holds. The key that fits is picked out of `keys`; 'no-key' says that
 * there is none at all, or that this page cannot open sealed work (see {@link canSeal}).
 */
export async function openHandIn(
  bytes: Uint8Array<ArrayBuffer>,
  keys: readonly KeyPair[],
): Promise<Opened | Unopened> {
  const mode = bytes[0];
  const assignment = bytes.length < ID_END ? '' : lettersOf(bytes.subarray(1, ID_END), ID_LENGTH);
  const key = mode === SEALED ? bytes.subarray(ID_END, KEY_ID_END) : EMPTY;
  const name = key.length === KEY_ID_LENGTH ? grouped(lettersOf(key, KEY_LETTERS)) : '';
  const refuse = (problem: Unopened['problem']) => ({ problem, assignment, key: name });
  if (mode === undefined || assignment === '') return refuse('damaged');
  if (mode !== OPEN && mode !== SEALED) return refuse('newer');
  const sealed = mode === SEALED;
  const packed = sealed ? await opened(bytes, keys) : bytes.subarray(ID_END);
  if (typeof packed === 'string') return refuse(packed);
  const handIn = fromRow(fromBytes(expand(packed, ROOM.handIn)));
  if (handIn?.assignment !== assignment) return refuse('damaged');
  // Of what it says and not of its bytes: spaces between them would make it another one each time.
  return { handIn, fingerprint: fingerprintOf(handIn), sealed };
}

/** The fingerprint of a hand-in ("K7Q2-9F4M-1X"), as {@link writeHandIn} answers it. */
export function fingerprintOf(handIn: HandIn): string {
  return fingerprint(toBytes(toRow(handIn)));
}

const [OPEN, SEALED] = [0, 1];
const ID_END = 8;
/** As many letters as four bytes have for sure. */
const KEY_LETTERS = 6;
const KEY_ID_END = ID_END + KEY_ID_LENGTH;

async function opened(
  bytes: Uint8Array<ArrayBuffer>,
  keys: readonly KeyPair[],
): Promise<Uint8Array | 'no-key' | 'wrong-key' | 'damaged'> {
  if (bytes.length < KEY_ID_END) return 'damaged';
  if (keys.length === 0 || !canSeal()) return 'no-key';
  const wanted = bytes.subarray(ID_END, KEY_ID_END).join();
  const pair = keys.find((one) => keyId(fromBase64Url(one.public) ?? EMPTY).join() === wanted);
  if (!pair) return 'wrong-key';
  const { unseal } = await import('./seal.ts');
  const key = fromBase64Url(pair.private) ?? EMPTY;
  const head = bytes.slice(0, KEY_ID_END);
  return (await unseal(key, bytes.slice(KEY_ID_END), head)) ?? 'damaged';
}

const EMPTY = new Uint8Array();
