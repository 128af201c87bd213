import { describe, expect, test } from 'vitest';
import { lookAt } from '../../../src/kinds/service-circle/grade/own.ts';
import {
  blankMoment,
  type Circle,
  type Moment,
} from '../../../src/kinds/service-circle/state/circle.ts';
import { circleOf, play, start } from './desk.ts';

const own = circleOf(play(start, { do: 'scene', scene: 'own' }));

/** What is there in an empty circle with these moments. */
function seen(moments: readonly Partial<Moment>[], more: Partial<Circle> = {}): readonly string[] {
  const whole = moments.map((one, index) => ({
    ...blankMoment(`own-${index + 1}`, 'served'),
    ...one,
  }));
  return lookAt({ ...own, ...more, moments: whole })
    .filter(({ there }) => there)
    .map(({ at }) => at);
}

const moments = (count: number) => Array.from({ length: count }, () => ({}));

test('an empty circle has nothing yet', () => expect(seen([])).toEqual([]));

test.each([
  [7, false],
  [8, true],
  [12, true],
  [13, false],
])('%d moments are a usual circle: %s', (count, usual) => {
  expect(seen(moments(count)).includes('count')).toBe(usual);
});

test('it begins and ends in the outer phases', () => {
  expect(seen([{ phase: 'before' }])).toEqual(['begins']);
  expect(seen([{ phase: 'after' }])).toEqual(['ends']);
});

test('something is below the line', () => {
  const below = [{ id: 'own-9', name: 'Cleans', layer: 'backstage', under: '' }] as const;
  expect(seen([], { below })).toEqual(['below']);
});

describe('moments of truth', () => {
  const star = { truth: true, reason: 'decision' } as const;
  const written = { expects: 'A reply', factor: 'people', standard: 'Within a day' } as const;

  test('are two, each with a reason', () => {
    expect(seen([star, star])).toEqual(['truths']);
    expect(seen([star, { truth: true }])).toEqual([]);
    expect(seen([star, { reason: 'decision' }])).toEqual([]);
  });

  test('are all worked out', () => {
    expect(seen([{ ...star, ...written }])).toEqual(['worked']);
    expect(
      seen([
        { ...star, ...written },
        { ...star, ...written, standard: ' ' },
      ]),
    ).toEqual(['truths']);
    expect(seen([written])).toEqual([]);
  });
});

test.each([
  ['check', 'Reads it back', true],
  ['remind', 'A notice', false],
  ['check', '  ', false],
  ['', 'Reads it back', false],
] as const)('a fail point with "%s" and "%s" is proofed: %s', (device, proof, proofed) => {
  expect(seen([{ fail: true, device, proof }])).toEqual(proofed ? ['fails'] : []);
  expect(seen([{ fail: false, device, proof }])).toEqual([]);
});
