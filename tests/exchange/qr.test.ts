import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { qrOf } from '../../src/exchange/qr.ts';

const PIXELS = 4;
const texts = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 400 }),
  fc.string({ unit: fc.constantFrom(...'作业服务标准 a1-_.'), minLength: 1, maxLength: 100 }),
);

describe('a QR code', () => {
  test('is read back by a reader from its picture', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeQR(pixels(qrOf(text)?.svg ?? ''))).toBe(text);
      }),
      // A picture no reader can read takes long enough once.
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('has the white border readers need, on white, whatever the page looks like', () => {
    const { svg, modules } = given('https://example.edu/');
    const { grid, size } = modulesOf(svg);
    expect(size).toBe(modules + 8);
    for (let at = 0; at < size; at++) {
      for (const edge of [0, 3, size - 4, size - 1]) {
        expect([grid[edge]?.[at], grid[at]?.[edge]]).toEqual([false, false]);
      }
    }
    expect(svg).toContain(`<path fill="#fff" d="M0 0h${size}v${size}H0z"/>`);
  });

  test.each([
    [10, 1, 'easy'],
    [213, 10, 'easy'],
    [214, 11, 'fair'],
    [412, 15, 'fair'],
    [413, 16, 'hard'],
    [2331, 40, 'hard'],
  ])('of %i characters is of version %i and %s to read', (length, version, ease) => {
    const made = given('x'.repeat(length));
    expect(made).toMatchObject({ version, ease, modules: 17 + 4 * version });
  });

  test('cannot be had of a text that is too long', () => {
    expect(qrOf('x'.repeat(2332))).toBeUndefined();
    expect(qrOf('标'.repeat(1000))).toBeUndefined();
  });
});

function given(text: string) {
  const made = qrOf(text);
  if (!made) throw new Error('no code');
  return made;
}

/** The dark squares that the picture draws. */
function modulesOf(svg: string): { grid: boolean[][]; size: number } {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const grid = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  const drawn = /fill="#000" d="([^"]*)"/.exec(svg)?.[1] ?? '';
  for (const [, x, y, run] of drawn.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    grid[Number(y)]?.fill(true, Number(x), Number(x) + Number(run));
  }
  return { grid, size };
}

function pixels(svg: string) {
  const { grid, size } = modulesOf(svg);
  const side = size * PIXELS;
  const data = new Uint8Array(side * side * 3);
  for (let at = 0; at < side * side; at++) {
    const dark = grid[Math.floor(at / side / PIXELS)]?.[Math.floor((at % side) / PIXELS)];
    data.fill(dark ? 0 : 255, at * 3, at * 3 + 3);
  }
  return { width: side, height: side, data };
}
