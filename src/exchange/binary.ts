import { expand, ROOM, squeeze } from './pack.ts';

/** Puts numbers, bytes and texts one after the other. */
export class Writer {
  readonly #bytes: number[] = [];

  /** One byte. */
  byte(value: number): void {
    this.#bytes.push(value);
  }

  /** A whole number from 0 to 2^53 - 1: seven bits a byte, lowest first, the top bit says "more". */
  count(value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#bytes.push((rest % 128) | 128);
    this.#bytes.push(rest);
  }

  /** Bytes whose number the reader knows. */
  raw(bytes: Uint8Array): void {
    for (const byte of bytes) this.#bytes.push(byte);
  }

  /**
   * A text in the shortest of four ways, after a count of 4 × bytes + way. Chinese takes two bytes a
   * character in UTF-16 and three in UTF-8; what is in the dictionary or long is best squeezed.
   */
  text(text: string): void {
    const utf8 = new TextEncoder().encode(text);
    const utf16 = toUtf16(new TextDecoder('utf-8', EXACT).decode(utf8));
    const ways = [utf8, utf16, squeeze(utf8), squeeze(utf16)];
    const least = Math.min(...ways.map(({ length }) => length));
    const way = ways.findIndex(({ length }) => length === least);
    this.count(least * 4 + way);
    this.raw(ways[way] ?? utf8);
  }

  /** Everything so far. */
  done(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}

/** Takes apart what {@link Writer} put together. Beyond the end everything is 0 and `whole` false. */
export class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #right = true;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) this.#right = false;
    return byte ?? 0;
  }

  count(): number {
    let value = 0;
    for (let place = 1; place < 2 ** 56; place *= 128) {
      const byte = this.byte();
      value += (byte & 127) * place;
      if (byte < 128) return value;
    }
    this.#right = false;
    return 0;
  }

  raw(length: number): Uint8Array {
    if (length > this.#bytes.length - this.#at) this.#right = false;
    const end = this.#at + length;
    const bytes = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return bytes;
  }

  text(): string {
    const head = this.count();
    const bytes = this.raw(Math.floor(head / 4));
    const plain = head & 2 ? expand(bytes, ROOM.assignment) : bytes;
    try {
      return new TextDecoder(head & 1 ? 'utf-16be' : 'utf-8', EXACT).decode(plain ?? WRONG);
    } catch {
      this.#right = false;
      return '';
    }
  }

  /** Whether nothing was missing or wrong so far. */
  get right(): boolean {
    return this.#right;
  }

  /** Whether nothing was missing, wrong or left over. */
  get whole(): boolean {
    return this.#right && this.#at === this.#bytes.length;
  }
}

const EXACT = { fatal: true, ignoreBOM: true } as const;

/** Not UTF-8, and not UTF-16. */
const WRONG = Uint8Array.of(0xff);

function toUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at));
  return bytes;
}
