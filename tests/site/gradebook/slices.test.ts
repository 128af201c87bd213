import { expect, test } from 'vitest';
import { slices } from '../../../src/site/gradebook/slices.ts';

/** Work in pieces of `ms` each by a clock of its own, and how often the page had a turn. */
async function working(pieces: number, ms: number) {
  let clock = 0;
  const turn = slices(() => clock);
  let working = true;
  let turns = 0;
  const page = (): void => {
    turns++;
    if (working) setImmediate(page);
  };
  setImmediate(page);
  let longest = 0;
  let begun = 0;
  let stops = 0;
  for (let piece = 0; piece < pieces; piece++) {
    if (await turn()) {
      begun = clock;
      stops++;
    }
    clock += ms;
    longest = Math.max(longest, clock - begun);
  }
  working = false;
  return { turns, stops, longest };
}

test('the page has its turn after every slice, however small the pieces', async () => {
  const { turns, stops, longest } = await working(1000, 1);
  expect(longest).toBeLessThanOrEqual(12);
  expect(turns).toBeGreaterThanOrEqual(stops);
  // One stop for every 12 pieces of 1 ms, and no more: each costs time.
  expect(stops).toBe(Math.floor(999 / 12));
});

test('quick work is done in one go', async () => {
  expect((await working(10, 1)).turns).toBe(0);
});
