import { deflateSync, Inflate } from 'fflate';
import type { Json } from '../core/json.ts';
import { parseJson } from '../core/json.ts';
import { joined } from './bytes.ts';
import { DICTIONARY } from './dictionary.ts';

/** How many bytes each sort of token may hold once unpacked, lest a small link fill the memory. */
export const ROOM = { assignment: 64_000, handIn: 20_000_000, book: 100_000_000 } as const;

/** `bytes` as raw DEFLATE (RFC 1951) with the course's preset dictionary. */
export function squeeze(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return deflateSync(bytes, { level: 9, dictionary: DICTIONARY });
}

/** What {@link squeeze} made `bytes` of; `undefined` for anything else, or more than `room` bytes. */
export function expand(bytes: Uint8Array, room: number): Uint8Array<ArrayBuffer> | undefined {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate({ dictionary: DICTIONARY }, (piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  try {
    // In small portions, none of which can grow to more than 1032 times its size.
    for (let at = 0; at < bytes.length && size <= room; at += PORTION) {
      stream.push(bytes.subarray(at, at + PORTION), at + PORTION >= bytes.length);
    }
  } catch {
    return undefined;
  }
  if (bytes.length === 0 || size > room) return undefined;
  return joined(pieces);
}

/** The JSON text of `value` in bytes: what fingerprints are taken of. */
export function toBytes(value: Json): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** The value behind bytes of {@link toBytes}; `undefined` for anything else. */
export function fromBytes(bytes: Uint8Array | undefined): unknown {
  return bytes && parseJson(new TextDecoder().decode(bytes));
}

const PORTION = 4096;
