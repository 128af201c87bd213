import { describe, expect, test } from 'vitest';
import type { Way } from '../../../src/kinds/conversation/way/follow.ts';
import { follow } from '../../../src/kinds/conversation/way/follow.ts';
import { levelOf, readGauges } from '../../../src/kinds/conversation/way/gauges.ts';
import { goodWay } from '../../../src/kinds/conversation/way/good-way.ts';
import { readWay, writeWay } from '../../../src/kinds/conversation/way/link.ts';
import { repliesOf } from '../../../src/kinds/conversation/way/order.ts';
import { turningPoint } from '../../../src/kinds/conversation/way/turning.ts';
import { BADLY, ROUND, SO_SO, talk, task, WELL } from './play.ts';

const way = (run: readonly string[]) => follow(talk, run) as Way;

describe('gauges', () => {
  const values = (run: readonly string[]) =>
    readGauges(
      task.gauges,
      way(run).turns.map(({ reply }) => reply),
    ).map(({ value, change }) => [value, change]);

  test('add up what the replies do, and say what the last one did', () => {
    expect(values([])).toEqual([
      [50, 0],
      [30, 0],
    ]);
    expect(values(['own-it'])).toEqual([
      [70, 20],
      [30, 0],
    ]);
  });

  test('stop at nothing and at their most', () => {
    expect(values(BADLY)).toEqual([
      [0, -10],
      [30, 0],
    ]);
    expect(values(WELL)).toEqual([
      [100, 30],
      [0, -30],
    ]);
  });

  test('are put into words by fifths of the scale', () => {
    const [gauge] = task.gauges;
    if (!gauge) throw new Error('The example has lost its gauges.');
    const level = (value: number) => levelOf({ gauge, value });
    expect([0, 19, 20, 50, 60, 80, 100].map(level)).toEqual([
      'lowest',
      'lowest',
      'low',
      'middle',
      'high',
      'highest',
      'highest',
    ]);
  });
});

describe('the turn on which a talk turned', () => {
  test('is the reply after which it had to end as it did', () => {
    expect(turningPoint(talk, way(WELL))).toBe(1);
    expect(turningPoint(talk, way(SO_SO))).toBe(1);
    // After "policy" there was still a way back.
    expect(turningPoint(talk, way(BADLY))).toBe(1);
    expect(turningPoint(talk, way(ROUND))).toBe(3);
  });

  test('is not named while the talk goes on', () => {
    expect(turningPoint(talk, way(['policy']))).toBeUndefined();
  });
});

test('a good way is the shortest list of best replies to a good end, round no circle', () => {
  expect(goodWay(talk)).toEqual(WELL);
});

test('the order of replies depends on the seed and the node', () => {
  const { nodes } = talk;
  const orders = Array.from({ length: 20 }, (_, seed) =>
    nodes.map((node) => repliesOf(talk, node, seed).map(({ id }) => id)),
  );
  expect(new Set(orders.map(([first]) => String(first))).size).toBeGreaterThan(3);
  const [one, two] = [talk, { id: 'another' }].map((of) =>
    Array.from({ length: 20 }, (_, seed) =>
      String(repliesOf(of, way([]).at, seed).map(({ id }) => id)),
    ),
  );
  expect(one).not.toEqual(two);
});

describe('a link to a way', () => {
  const link = writeWay(talk, ROUND);

  test('carries ids and a version, and shows the same way again', () => {
    expect(link).toBe('#way-double-charge.2.policy.start-again.own-it.by-when');
    expect(readWay(task.items, link)).toEqual({ talk, run: ROUND });
  });

  test('that was cut short anywhere is noticed', () => {
    for (let length = '#way-'.length; length < link.length; length++) {
      expect(readWay(task.items, link.slice(0, length))).toHaveProperty('problem');
    }
  });

  test('that is older than the talk says so', () => {
    const newer = task.items.map((one) => ({ ...one, version: 9 }));
    expect(readWay(newer, link)).toEqual({ problem: 'edited' });
  });

  test.each(['', '#', '#_top', '#sqa1.4.abcd.abcdef', '#gateway'])('%s is none', (fragment) => {
    expect(readWay(task.items, fragment)).toBeUndefined();
  });
});
