import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { newAssignment } from '../../src/core/assign/assignment.ts';
import type { HandIn } from '../../src/core/assign/hand-in.ts';
import { fingerprintOf, openHandIn, writeHandIn } from '../../src/exchange/hand-in.ts';
import { toRow } from '../../src/exchange/hand-in-row.ts';
import { keyName, newKey } from '../../src/exchange/key.ts';
import { squeeze } from '../../src/exchange/pack.ts';
import { findTokens } from '../../src/exchange/token.ts';
import { handIns } from './arbitraries.ts';
import { circleWork, quizWork, sampleHandIn } from './samples.ts';

const key = await newKey();
const another = await newKey();
const open = newAssignment('K7Q29F4M1X', [{ exercise: 'pitfalls' }]);
const sealed = { ...open, collect: 'sealed', key: key.public } as const;

afterEach(() => vi.unstubAllGlobals());

describe('a hand-in', () => {
  test.each([
    ['open', open],
    ['sealed', sealed],
  ] as const)('%s: comes out as it was put in', async (how, assignment) => {
    await fc.assert(
      fc.asyncProperty(handIns, async (handIn) => {
        const { token, fingerprint } = await writeHandIn(assignment, handIn);
        const opened = await openHandIn(bytesIn(token), [another, key]);
        expect(opened).toEqual({ handIn, fingerprint, sealed: how === 'sealed' });
        expect(fingerprint).toBe(fingerprintOf(handIn));
      }),
      { numRuns: how === 'sealed' ? 100 : 1000 },
    );
  });

  test('real work on a quiz and a circle survives', async () => {
    const handIn = sampleHandIn([quizWork(), circleWork()]);
    const { token } = await writeHandIn(sealed, handIn);
    expect(await openHandIn(bytesIn(token), [key])).toMatchObject({ handIn });
  });

  test('open: cannot be passed off as one for another assignment by its header alone', async () => {
    const bytes = bytesIn((await writeHandIn(open, sampleHandIn([]))).token);
    const moved = bytes.with(1, (bytes[1] ?? 0) ^ 0xff);
    expect(await openHandIn(moved, [])).toMatchObject({ problem: 'damaged' });
  });

  test('its fingerprint changes with every change of the work', () => {
    const handIn = sampleHandIn([quizWork()]);
    const others: HandIn[] = [
      { ...handIn, turn: 2 },
      { ...handIn, handed: handIn.handed + 1 },
      { ...handIn, student: { ...handIn.student, name: '王小明 ' } },
      { ...handIn, works: [] },
    ];
    expect(new Set([handIn, ...others].map(fingerprintOf)).size).toBe(5);
    expect(fingerprintOf(handIn)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-\w\w$/);
  });
});

test('a hand-in written in another way is still the same', async () => {
  const handIn = sampleHandIn([quizWork()]);
  const row = JSON.stringify(toRow(handIn), null, 1);
  const id = bytesIn((await writeHandIn(open, handIn)).token).subarray(0, 8);
  const bytes = new Uint8Array([...id, ...squeeze(new TextEncoder().encode(row))]);
  expect(await openHandIn(bytes, [])).toEqual({
    handIn,
    fingerprint: fingerprintOf(handIn),
    sealed: false,
  });
});

describe('a sealed hand-in', () => {
  const handIn = sampleHandIn([]);

  test.each(['', 'no key', 'A'.repeat(42)])(
    'is never left open for want of a key: %j',
    async (bad) => {
      await expect(writeHandIn({ ...sealed, key: bad }, handIn)).rejects.toThrow();
    },
  );

  test('tells a missing key from a wrong one, and for which assignment it is', async () => {
    const { token } = await writeHandIn(sealed, handIn);
    const assignment = handIn.assignment;
    const key = keyName(sealed.key).slice(0, 7);
    expect(await openHandIn(bytesIn(token), [])).toEqual({ problem: 'no-key', assignment, key });
    expect(await openHandIn(bytesIn(token), [another])).toEqual({
      problem: 'wrong-key',
      assignment,
      key,
    });
  });

  test('cannot be changed by a single bit, nor moved to another assignment', async () => {
    const { token } = await writeHandIn(sealed, handIn);
    const bytes = bytesIn(token);
    for (let at = 0; at < bytes.length; at += 3) {
      const opened = await openHandIn(bytes.with(at, (bytes[at] ?? 0) ^ 1), [key]);
      expect(opened).toHaveProperty('problem');
    }
    const moved = bytes.with(1, (bytes[1] ?? 0) ^ 0xff);
    expect(await openHandIn(moved, [key])).toMatchObject({ problem: 'damaged' });
  });

  test('shows nothing of the student without the key', async () => {
    const { token } = await writeHandIn(sealed, handIn);
    const text = new TextDecoder('latin1').decode(bytesIn(token));
    const twice = (await writeHandIn(sealed, handIn)).token;
    expect(text).not.toContain('2026110342');
    expect(twice).not.toBe(token);
  });

  test('of a sort this course does not know yet is called newer', async () => {
    const { token } = await writeHandIn(sealed, handIn);
    const bytes = bytesIn(token).with(0, 9);
    expect(await openHandIn(bytes, [key])).toMatchObject({ problem: 'newer' });
  });
});

describe('where the browser seals nothing, as on plain http', () => {
  test('open work is handed in and read all the same', async () => {
    vi.stubGlobal('crypto', {});
    const handIn = sampleHandIn([quizWork()]);
    const { token, fingerprint } = await writeHandIn(open, handIn);
    expect(await openHandIn(bytesIn(token), [])).toEqual({ handIn, fingerprint, sealed: false });
  });

  test('sealed work is neither written open nor called damaged', async () => {
    const { token } = await writeHandIn(sealed, sampleHandIn([]));
    vi.stubGlobal('crypto', {});
    await expect(writeHandIn(sealed, sampleHandIn([]))).rejects.toThrow();
    expect(await openHandIn(bytesIn(token), [key])).toMatchObject({ problem: 'no-key' });
  });
});

function bytesIn(token: string): Uint8Array<ArrayBuffer> {
  const [found] = findTokens(token);
  if (!found || 'problem' in found) throw new Error('no token');
  return found.bytes;
}
