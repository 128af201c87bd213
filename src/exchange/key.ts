import { grouped, lettersOf } from '../core/assign/id.ts';
import { isKey } from '../core/assign/read.ts';
import { isObject, isTime } from '../core/json.ts';
import { fromBase64Url, toBase64Url } from './base64-url.ts';
import { Reader, Writer } from './binary.ts';
import { digest } from './fingerprint.ts';
import { writeToken } from './token.ts';

/** The two halves of a key (base64url, 32 bytes each), and when it was made in ms since 1970. */
export type KeyPair = {
  readonly public: string;
  readonly private: string;
  readonly made: number;
};

/** Whether this page can seal and open: browsers allow it on https, on localhost and from disk. */
export function canSeal(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** A fresh pair of keys, made at time `now`. */
export async function newKey(now: number = Date.now()): Promise<KeyPair> {
  const { newPair } = await import('./seal.ts');
  const pair = await newPair();
  return { public: toBase64Url(pair.public), private: toBase64Url(pair.private), made: now };
}

/** The token of a key file. Version 1: the public half, the private half, when it was made. */
export function writeKey(pair: KeyPair): string {
  const out = new Writer();
  out.raw(keyBytes(pair.public));
  out.raw(keyBytes(pair.private));
  out.count(pair.made);
  return writeToken('k', out.done());
}

/** The key a token's `bytes` hold, if they are whole. */
export function keyIn(bytes: Uint8Array): KeyPair | undefined {
  const from = new Reader(bytes);
  const [first, second] = [from.raw(LENGTH), from.raw(LENGTH)].map(toBase64Url);
  const made = from.count();
  return from.whole ? asKeyPair({ public: first, private: second, made }) : undefined;
}

/** `value` if it is a pair of keys; whether they belong together shows only in use. */
export function asKeyPair(value: unknown): KeyPair | undefined {
  if (!isObject(value)) return undefined;
  const { public: first, private: second, made } = value;
  if (!isKey(first) || !isKey(second) || !isTime(made)) return undefined;
  return { public: first, private: second, made };
}

/** A short name to tell keys apart by: 40 bits of the SHA-256 of the public half ("K7Q2-9F4M"). */
export function keyName(publicKey: string): string {
  return grouped(lettersOf(digest(keyBytes(publicKey)), NAME_LENGTH));
}

export const KEY_ID_LENGTH = 4;

/** What a sealed hand-in names its key by: the first bytes of the SHA-256 of the public half. */
export function keyId(publicKey: Uint8Array): Uint8Array {
  return digest(publicKey).subarray(0, KEY_ID_LENGTH);
}

const LENGTH = 32;
const NAME_LENGTH = 8;

function keyBytes(half: string): Uint8Array {
  return fromBase64Url(half) ?? new Uint8Array(LENGTH);
}
