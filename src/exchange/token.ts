import { hash } from '../core/random.ts';
import { fromBase64Url, toBase64Url } from './base64-url.ts';

/** What a token carries: an assignment, a hand-in, a key, a gradebook. */
export type Tag = 'a' | 'h' | 'k' | 'b';

/** What is wrong with a token: something is missing, something was changed, a newer course wrote it. */
export type TokenProblem = 'cut' | 'damaged' | 'newer';

/** A token found in a text. */
export type Found =
  | { readonly tag: Tag; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly tag: Tag; readonly problem: TokenProblem };

/**
 * `bytes` as text that survives links, mail and chat: `sq<tag><version>.<length>.<payload>.<check>`.
 *
 * The payload is base64url (RFC 4648) without padding and the length its number of characters in
 * base 36, so that it ends there whatever comes after it. The check is the 32-bit FNV-1a hash of
 * `<tag><version>.<payload>`, big-endian, in base64url (6 characters): it finds accidents, not
 * forgery. This frame is the same in every version.
 */
export function writeToken(tag: Tag, bytes: Uint8Array): string {
  const payload = toBase64Url(bytes);
  const kind = `${tag}${VERSION}`;
  return `sq${kind}.${payload.length.toString(36)}.${payload}.${check(kind, payload)}`;
}

/**
 * Every token in `text`, in the order they stand there, whatever is around them. White space, the
 * `>` of quoted mail and marks nobody sees are passed over: mail programs put them into long words.
 */
export function findTokens(text: string): readonly Found[] {
  const whole = text.replace(NOISE, '');
  const found: Found[] = [];
  for (const { 1: head = '', 2: tag, 3: version, 4: length, index } of whole.matchAll(HEAD)) {
    const content = read(whole, index + head.length, `${tag}${version}`, length ?? '');
    found.push({ tag: tag as Tag, ...content });
  }
  return found;
}

/** What the first whole token with `tag` in `text` holds, or why there is none to be had. */
export function firstToken(text: string, tag: Tag): Content | { readonly problem: 'nothing' } {
  const all = findTokens(text).filter((found) => found.tag === tag);
  return all.find((found) => 'bytes' in found) ?? all[0] ?? { problem: 'nothing' };
}

/** The text of a file that carries `token` below a line that tells people what it is. */
export function tokenFile(line: string, token: string): string {
  return `${[line, '', ...(token.match(/.{1,76}/g) ?? [])].join('\n')}\n`;
}

type Content = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly problem: TokenProblem };

/** Of what is in the payloads. Tokens of every version up to this one must stay readable. */
const VERSION = 1;

const CHECK_LENGTH = 6;
const NOISE = /[\s>\u00ad\u200b-\u200d\u2060\ufeff]+/g;

/** The beginning of a token; ahead of the place looked at, as a piece of one may stand before it. */
const HEAD = /(?=(sq([ahkb])(\d{1,3})\.([\da-z]{1,7})\.))/g;

function read(text: string, from: number, kind: string, length: string): Content {
  const end = from + Number.parseInt(length, 36);
  const payload = text.slice(from, end);
  const [dot, sum] = [text.slice(end, end + 1), text.slice(end + 1, end + 1 + CHECK_LENGTH)];
  if (sum.length < CHECK_LENGTH || !/^[\w-]*$/.test(payload)) return { problem: 'cut' };
  if (dot !== '.' || sum !== check(kind, payload)) return { problem: 'damaged' };
  if (Number(kind.slice(1)) > VERSION) return { problem: 'newer' };
  const bytes = fromBase64Url(payload);
  return bytes ? { bytes } : { problem: 'damaged' };
}

function check(kind: string, payload: string): string {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, hash(`${kind}.${payload}`));
  return toBase64Url(bytes);
}
