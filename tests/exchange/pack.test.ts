import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { expand, fromBytes, squeeze, toBytes } from '../../src/exchange/pack.ts';

test('whatever is squeezed expands to the same again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      expect(expand(squeeze(bytes), 20_000)).toEqual(bytes);
    }),
  );
});

test('megabytes come back too', () => {
  const value = Array.from({ length: 60_000 }, (_, n) => ({ id: `item-${n}`, square: n * n }));
  expect(fromBytes(expand(squeeze(toBytes(value)), 10_000_000))).toEqual(value);
});

test('what a student often hands in takes less room than without the dictionary', () => {
  const bytes = toBytes({ version: 1, picked: [], tries: [], hint: false, revealed: false });
  expect(squeeze(bytes).length).toBeLessThan(deflateSync(bytes, { level: 9 }).length / 2);
});

test('a small text that expands to more than there is room for is refused', () => {
  const bomb = squeeze(new Uint8Array(50_000_000));
  expect(bomb.length).toBeLessThan(60_000);
  expect(expand(bomb, 64_000)?.length).toBeUndefined();
  expect(expand(squeeze(new Uint8Array(1001)), 1000)?.length).toBeUndefined();
  expect(expand(squeeze(new Uint8Array(1000)), 1000)).toHaveLength(1000);
});

test('any bytes at all are expanded or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(expand(bytes, 1000)?.length ?? 0).toBeLessThanOrEqual(1000);
    }),
    { numRuns: 2000 },
  );
});

test('what was cut off is refused', () => {
  const whole = squeeze(toBytes('第三周：服务标准与误区'.repeat(5)));
  for (let length = 0; length < whole.length; length++) {
    expect(expand(whole.subarray(0, length), 1000)).toBeUndefined();
  }
});
