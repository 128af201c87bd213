import { describe, expect, test } from 'vitest';
import { circleExamples } from '../../../src/kinds/service-circle/examples.ts';
import { concordance, pairsOf } from '../../../src/kinds/service-circle/grade/order.ts';
import type { Scene } from '../../../src/kinds/service-circle/task.ts';
import { barber } from './desk.ts';

const odd = circleExamples['full']?.scenes[1] as Scene;

/** left and right, in either order, before join; join before end. */
const V = [
  ['left', 'join'],
  ['right', 'join'],
  ['left', 'end'],
  ['right', 'end'],
  ['join', 'end'],
];

test('what follows from the named predecessors counts too', () => {
  expect(pairsOf(odd).map(String).sort()).toEqual(V.map(String).sort());
});

test('a chain of six has fifteen pairs', () => {
  expect(pairsOf(barber)).toHaveLength(15);
});

describe('worked by hand, over five pairs', () => {
  test.each<[string, string[], number]>([
    ['as the reference has it', ['left', 'right', 'join', 'end'], 1],
    ['the open pair the other way round', ['right', 'left', 'join', 'end'], 1],
    ['right after join: only right–join is broken', ['left', 'join', 'right', 'end'], 4 / 5],
    ['end before join', ['left', 'right', 'end', 'join'], 4 / 5],
    ['end first: three pairs broken', ['end', 'left', 'right', 'join'], 2 / 5],
    ['backwards', ['end', 'join', 'right', 'left'], 0],
    ['join is missing: the two pairs across it are left', ['left', 'right', 'end'], 2 / 5],
    ['one event alone', ['join'], 0],
    ['nothing', [], 0],
  ])('%s', (_, sequence, share) => {
    expect(concordance(pairsOf(odd), sequence).share).toBeCloseTo(share);
  });
});

test('an order with nothing to keep is kept', () => {
  expect(concordance([], ['a'])).toEqual({ share: 1, broken: [] });
});

test('the broken pairs are named, earlier event first', () => {
  const { broken } = concordance(pairsOf(odd), ['left', 'join', 'right', 'end']);
  expect(broken).toEqual([['right', 'join']]);
});
