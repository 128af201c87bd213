import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawOverlay, type Share } from '../../../../src/kinds/service-circle/draw/overlay.ts';
import type { Drawing } from '../../../../src/kinds/service-circle/draw/shapes.ts';
import * as marks from './marks.ts';
import { anyPlan, emptyPlan, planOf, WIDTHS } from './plans.ts';

const even = (count: number, share: number): readonly Share[] =>
  Array.from({ length: count }, () => ({ share, text: `${Math.round(100 * share)}% ★12 ⚑3` }));
const rims = ({ shapes }: Drawing) =>
  shapes.flatMap((shape) => (shape.is === 'path' && shape.role === 'share' ? [shape] : []));

describe.each(WIDTHS)('an overlay %i wide', (width) => {
  test('has one mark for each moment, in order, and keeps its words apart and inside', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { moments } = plan;
        const drawing = drawOverlay(plan, even(moments.length, 0.5), width);
        const ids = moments.map(({ id }) => id);
        expect(marks.circles(drawing, 'gauge').map(({ of }) => of)).toEqual(ids);
        expect(marks.texts(drawing, 'share')).toHaveLength(ids.length);
        marks.expectInside(drawing, marks.words(drawing));
        marks.expectNoOverlap(marks.words(drawing));
      }),
      { numRuns: 40 },
    );
  });
});

test('the more of the class has a moment, the more of its rim is filled', () => {
  const plan = planOf(4, 'zh');
  const shares = [0, 0.25, 0.75, 1].map((share) => ({ share, text: '' }));
  const drawing = drawOverlay(plan, shares, 760);
  const [, ...gauges] = marks.circles(drawing, 'gauge');
  const filled = rims(drawing);
  expect(filled.map(({ of }) => of)).toEqual(gauges.map(({ of }) => of));
  const turns = filled.map(({ d }, index) => turnOf(d, gauges[index]));
  expect(turns[0]).toBeCloseTo(0.25, 1);
  expect(turns[1]).toBeCloseTo(0.75, 1);
  // Beyond a half it goes the long way round.
  expect(filled.map(({ d }) => /^M\S+ \S+A\S+ \S+ 0 ([01])/.exec(d)?.[1])).toEqual(['0', '1', '0']);
  expect(filled[2]?.d.endsWith('Z')).toBe(true);
});

test('marks of the reference are left out, so that what is marked is what the class did', () => {
  const drawing = drawOverlay(planOf(12, 'en', 'en'), even(12, 1), 760);
  expect(drawing.shapes.filter(({ role }) => role === 'star' || role === 'fail')).toEqual([]);
});

test('of a plan without moments there is a drawing too', () => {
  expect(marks.circles(drawOverlay(emptyPlan(), [], 320), 'gauge')).toEqual([]);
});

/** The part of a turn at which an arc ends, clockwise from the top of its gauge. */
function turnOf(d: string, gauge: marks.Circle | undefined): number {
  const numbers = d.match(/-?[\d.]+/g)?.map(Number) ?? [];
  const [x = 0, y = 0] = numbers.slice(-2);
  const angle = Math.atan2(x - (gauge?.x ?? 0), (gauge?.y ?? 0) - y) / (2 * Math.PI);
  return angle < 0 ? angle + 1 : angle;
}
