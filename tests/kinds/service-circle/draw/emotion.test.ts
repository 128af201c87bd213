import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawEmotion } from '../../../../src/kinds/service-circle/draw/emotion.ts';
import * as marks from './marks.ts';
import { anyPlan, COUNTS, emptyPlan, NAMES, type Names, planOf, WIDTHS } from './plans.ts';

const KINDS = Object.keys(NAMES) as readonly Names[];

describe.each(WIDTHS)('an emotion curve %i wide', (width) => {
  test.each(KINDS)('keeps %s names apart, inside and in their columns', (names) => {
    for (const count of [0, ...COUNTS]) expectSound(planOf(count, names, 'en'), width);
  });

  test('does so for any plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => expectSound(plan, width)),
      { numRuns: 40 },
    );
  });
});

test('columns are at least 68 wide with names and 56 without; the drawing grows to hold them', () => {
  for (const [count, least] of [
    [12, 68],
    [40, 68],
    [200, 56],
  ] as const) {
    const drawing = drawEmotion(planOf(count, 'zh'), 320);
    const dots = marks.circles(drawing, 'dot', 'dot-truth').map(({ x }) => x);
    const steps = dots.slice(1).map((x, index) => x - (dots[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(least - 0.02);
    expect(drawing.width).toBeGreaterThan(count * least);
  }
  expect(drawEmotion(planOf(3, 'zh'), 760).width).toBe(760);
});

test('the curve runs through every known feeling at its level, and never beyond them', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const drawing = drawEmotion(plan, 600);
      const known = plan.moments.flatMap(({ id, feeling }) =>
        feeling === null ? [] : [{ id, feeling }],
      );
      const curve = drawing.shapes.find(({ role }) => role === 'curve');
      expect(curve !== undefined).toBe(known.length > 1);
      if (!curve) return;
      const ends = curveEnds(curve.is === 'path' ? curve.d : '');
      const columns = new Map(plan.moments.map(({ id }, index) => [id, dotX(drawing, index)]));
      expect(ends).toHaveLength(known.length);
      ends.forEach(({ x, y }, index) => {
        expect(x).toBeCloseTo(columns.get(known[index]?.id ?? '') ?? 0, 1);
        expect(y).toBeCloseTo(levelOf(drawing, known[index]?.feeling ?? 0), 1);
      });
      const heights = allYs(curve.is === 'path' ? curve.d : '');
      const levels = known.map(({ feeling }) => levelOf(drawing, feeling));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(Math.min(...levels) - 0.02);
      expect(Math.max(...heights)).toBeLessThanOrEqual(Math.max(...levels) + 0.02);
    }),
    { numRuns: 60 },
  );
});

test('a moment without a feeling is a hollow dot on the neutral line', () => {
  const plan = planOf(12, 'zh');
  const drawing = drawEmotion(plan, 760);
  const hollow = marks.circles(drawing, 'unknown');
  expect(hollow.map(({ of }) => of)).toEqual(
    plan.moments.filter(({ feeling }) => feeling === null).map(({ id }) => id),
  );
  for (const { y } of hollow) expect(y).toBeCloseTo(levelOf(drawing, 0), 1);
});

test('a moment dragged within its own column takes the feeling of the nearest level', () => {
  const plan = planOf(5, 'zh');
  const drawing = drawEmotion(plan, 760);
  plan.moments.forEach(({ id }, index) => {
    for (const feeling of [-2, -1, 0, 1, 2] as const) {
      const y = levelOf(drawing, feeling) + 9;
      const found = drawing.at(dotX(drawing, index) + 20, y, id);
      expect(found?.target).toEqual({ to: 'feeling', of: id, feeling });
      const { x, y: shown } = marks.middleOf(found?.mark ?? fail());
      expect(shown).toBeCloseTo(levelOf(drawing, feeling), 1);
      expect(drawing.at(x, shown, id)?.target).toEqual(found?.target);
    }
  });
});

test('in another column, or when it is no moment of the plan, it is put in between', () => {
  fc.assert(
    fc.property(anyPlan, fc.double({ min: 0, max: 1, noNaN: true }), (plan, across) => {
      const drawing = drawEmotion(plan, 600);
      const found = drawing.at(across * drawing.width, 90, 'new') ?? fail();
      expect(found.target.to).toBe('circle');
      const { x, y } = marks.middleOf(found.mark);
      expect(drawing.at(x, y, 'new')?.target).toEqual(found.target);
    }),
  );
  const drawing = drawEmotion(planOf(5, 'zh'), 760);
  expect(drawing.at(dotX(drawing, 3), 90, 'm0')?.target).toMatchObject({ to: 'circle' });
});

test('every phase can be reached', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const drawing = drawEmotion(plan, 600);
      const reached = new Set<string>();
      for (let x = 0; x < drawing.width; x += 1) {
        const target = drawing.at(x, 90, 'new')?.target;
        if (target?.to === 'circle') reached.add(target.phase);
      }
      expect(reached).toEqual(new Set(plan.phases.map(({ id }) => id)));
    }),
    { numRuns: 40 },
  );
  expect(drawEmotion({ ...emptyPlan(), phases: [] }, 600).at(100, 90, 'new')).toBeUndefined();
});

type Drawn = ReturnType<typeof drawEmotion>;

function expectSound(plan: Parameters<typeof drawEmotion>[0], width: number): void {
  const drawing = drawEmotion(plan, width);
  const all = marks.words(drawing);
  marks.expectInside(drawing, all);
  marks.expectNoOverlap(all);
  const names = marks.texts(drawing, 'label', 'label-truth');
  for (const name of names) {
    expect(name.lines.length).toBeLessThanOrEqual(4);
    expect(name.x).toBeCloseTo(
      dotX(
        drawing,
        plan.moments.findIndex(({ id }) => id === name.of),
      ),
      1,
    );
  }
}

function dotX(drawing: Drawn, index: number): number {
  return marks.circles(drawing, 'dot', 'dot-truth')[index]?.x ?? Number.NaN;
}

/** The height of the line of a feeling. */
function levelOf(drawing: Drawn, feeling: number): number {
  const lines = [...marks.strokes(drawing, 'grid'), ...marks.strokes(drawing, 'rule')];
  const heights = lines.map(({ from }) => from[1]).sort((a, b) => a - b);
  expect(heights).toHaveLength(5);
  return heights[2 - feeling] ?? Number.NaN;
}

/** The points a path of M and C commands passes through. */
function curveEnds(d: string): readonly { readonly x: number; readonly y: number }[] {
  return d.split(/(?=[MCL])/).map((command) => {
    const [x = Number.NaN, y = Number.NaN] = (command.match(/-?[\d.]+/g) ?? [])
      .map(Number)
      .slice(-2);
    return { x, y };
  });
}

function allYs(d: string): readonly number[] {
  return (d.match(/-?[\d.]+/g) ?? []).map(Number).filter((_, index) => index % 2 === 1);
}

function fail(): never {
  throw new Error('expected a place to land');
}
