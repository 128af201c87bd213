import { expect, test } from 'vitest';
import { LIMITS, type Part } from '../../../src/core/assign/assignment.ts';
import { moved, replaced, toggled, withItems, withScene } from '../../../src/site/assign/parts.ts';

const parts: readonly Part[] = [{ exercise: 'a' }, { exercise: 'b', items: 3 }, { exercise: 'c' }];
const names = (list: readonly Part[]) => list.map(({ exercise }) => exercise).join('');

test('ticking adds at the end, ticking off takes out', () => {
  expect(names(toggled(parts, 'd'))).toBe('abcd');
  expect(names(toggled(parts, 'b'))).toBe('ac');
});

test('a full assignment takes no more, but still gives up', () => {
  const full = Array.from({ length: LIMITS.parts }, (_, index) => ({ exercise: `x${index}` }));
  expect(toggled(full, 'more')).toHaveLength(LIMITS.parts);
  expect(toggled(full, 'x0')).toHaveLength(LIMITS.parts - 1);
});

test('moving keeps to the ends, and takes the settings along', () => {
  expect(names(moved(parts, 1, -1))).toBe('bac');
  expect(names(moved(parts, 1, 1))).toBe('acb');
  expect(moved(parts, 0, -1)).toBe(parts);
  expect(moved(parts, 2, 1)).toBe(parts);
  expect(moved(parts, 1, 1)[2]).toEqual({ exercise: 'b', items: 3 });
});

test('settings of one exercise leave the others alone', () => {
  const next = replaced(parts, { exercise: 'b', scene: 'hotel' });
  expect(next).toEqual([{ exercise: 'a' }, { exercise: 'b', scene: 'hotel' }, { exercise: 'c' }]);
});

test('what stands as in the exercise itself is not carried', () => {
  expect(withItems({ exercise: 'b', items: 3 }, 10, 10)).toEqual({ exercise: 'b' });
  expect(withItems({ exercise: 'b' }, 4, 10)).toEqual({ exercise: 'b', items: 4 });
  expect(withScene({ exercise: 'b', scene: 'hotel' }, '')).toEqual({ exercise: 'b' });
  expect(withScene({ exercise: 'b', items: 2 }, 'clinic')).toEqual({
    exercise: 'b',
    items: 2,
    scene: 'clinic',
  });
});
