import { describe, expect, test } from 'vitest';
import type { ItemStats } from '../../../src/core/class/items.ts';
import { readingOf } from '../../../src/site/gradebook/items/reading.ts';
import { carries, hashOf, isPlace, parsePlace } from '../../../src/site/gradebook/place.ts';
import { pointsIn } from '../../../src/site/gradebook/student/points-in.ts';

describe('what the figures of an item suggest', () => {
  const read = (difficulty: number | null, discrimination: ItemStats['discrimination']) =>
    readingOf({ difficulty, discrimination, students: 25 } as ItemStats);

  test.each([
    [0.95, 0.4, 'too-easy'],
    [0.9, 0.4, 'good'],
    [0.3, 0.4, 'good'],
    [0.1, 0.4, 'too-hard'],
    [0.5, 0.19, 'flat'],
    [0.5, 0.2, 'good'],
    [0.5, 0.196, 'good'],
    [0.95, -0.21, 'turned'],
    [0.5, -0.21, 'turned'],
    [0.5, -0.19, 'flat'],
    [0.95, -0.19, 'too-easy'],
    [1, 'no-spread', 'too-easy'],
    [0.5, 'no-spread', 'no-spread'],
    [1, 'too-few', 'too-few'],
    [null, 'too-few', 'unscored'],
  ] as const)('ease %s and discrimination %s: %s', (difficulty, discrimination, reading) => {
    expect(read(difficulty, discrimination)).toBe(reading);
  });
});

describe('points by hand', () => {
  test.each([
    ['', null],
    ['  ', null],
    ['7', 7],
    ['7.5', 7.5],
    ['7,5', 7.5],
    ['７．５', 7.5],
    ['.5', 0.5],
    ['0', 0],
    ['8', 8],
    ['8.1', undefined],
    ['-1', undefined],
    ['a lot', undefined],
    ['1e1', undefined],
    ['1.2.3', undefined],
  ])('“%s” of 8', (typed, points) => {
    expect(pointsIn(typed, 8)).toBe(points);
  });
});

describe('the place in the address', () => {
  test.each([
    { assignment: 'K7Q29F4M1X', tab: 'items', student: '' },
    { assignment: 'K7Q29F4M1X', tab: 'students', student: 'K7Q2-9F4M-1X' },
    { assignment: '', tab: 'students', student: '' },
  ] as const)('survives being written: %o', (place) => {
    expect(parsePlace(hashOf(place))).toEqual(place);
  });

  test('is the start where the address names none', () => {
    for (const hash of ['', '#', '#_top', '#K7Q29F4M1X/nowhere', '#<b>']) {
      expect(parsePlace(hash)).toMatchObject({ tab: 'students', student: '' });
    }
  });

  test('is not left by a jump within the page, as to skip to its content', () => {
    expect(['', '#', '#K7Q29F4M1X/items'].map(isPlace)).toEqual([true, true, true]);
    expect(['#_top', '#students', '#sqh1.3f.abc.de'].map(isPlace)).toEqual([false, false, false]);
  });

  test('is told from something to take in', () => {
    expect(carries('#sqh1.3f.abc.de')).toBe(true);
    expect(carries('#sqa1.3f.abc.de')).toBe(true);
    expect(carries('#K7Q29F4M1X/items')).toBe(false);
  });
});
