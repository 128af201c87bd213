import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxOf } from '../../../../src/kinds/service-circle/draw/block.ts';
import { drawCircle } from '../../../../src/kinds/service-circle/draw/circle.ts';
import type { Plan } from '../../../../src/kinds/service-circle/draw/plan.ts';
import type { Drawing, Target } from '../../../../src/kinds/service-circle/draw/shapes.ts';
import * as marks from './marks.ts';
import { aMoment, anyPlan, COUNTS, emptyPlan, planOf, WIDTHS } from './plans.ts';

const land = (drawing: Drawing, x: number, y: number) => drawing.at(x, y, 'new')?.target;

test('a drop on the ring between two moments of one phase goes before the second', () => {
  for (const width of WIDTHS) {
    for (const count of COUNTS) {
      const drawing = drawCircle(onePhase(count), width);
      const dots = marks.circles(drawing, 'dot', 'dot-truth');
      dots.slice(1).forEach((dot, index) => {
        const before = dots[index] as marks.Circle;
        expect(land(drawing, (dot.x + before.x) / 2, (dot.y + before.y) / 2)).toEqual({
          to: 'circle',
          phase: 'phase-0',
          before: `m${index + 1}`,
        });
      });
    }
  }
});

test('a drop between two labels goes where the labels say', () => {
  for (const width of WIDTHS) {
    for (const count of [4, 12, 40, 200]) {
      const drawing = drawCircle(onePhase(count), width);
      const labels = marks.texts(drawing, 'label', 'label-truth');
      labels.slice(1).forEach((label, index) => {
        const before = labels[index] as marks.Text;
        if (before.anchor !== label.anchor) return;
        const [upper, lower] = [boxOf(before), boxOf(label)].sort((a, b) => a.top - b.top);
        const x = label.anchor === 'start' ? width - 6 : 6;
        const y = ((upper?.bottom ?? 0) + (lower?.top ?? 0)) / 2;
        expect(land(drawing, x, y)).toMatchObject({ to: 'circle', before: `m${index + 1}` });
      });
    }
  }
});

test('above the first label is before it, above the last is the end', () => {
  const drawing = drawCircle(onePhase(12), 760);
  expect(land(drawing, 700, 1)).toMatchObject({ before: 'm0' });
  expect(land(drawing, 60, 1)).toMatchObject({ before: '' });
});

test('between two phases the nearer half decides', () => {
  const plan = {
    ...emptyPlan(),
    moments: [aMoment('a', 'phase-0'), aMoment('b', 'phase-1'), aMoment('c', 'phase-1')],
  };
  const drawing = drawCircle(plan, 760);
  const [a, b] = marks.circles(drawing, 'dot') as [marks.Circle, marks.Circle];
  expect(land(drawing, a.x + (b.x - a.x) * 0.3, a.y + (b.y - a.y) * 0.3)).toEqual({
    to: 'circle',
    phase: 'phase-0',
    before: '',
  });
  expect(land(drawing, a.x + (b.x - a.x) * 0.7, a.y + (b.y - a.y) * 0.7)).toEqual({
    to: 'circle',
    phase: 'phase-1',
    before: 'b',
  });
});

test('where a mark shows, there it lands; anywhere inside means something', () => {
  fc.assert(
    fc.property(
      anyPlan,
      fc.constantFrom(...WIDTHS),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (plan, width, across, down) => {
        const drawing = drawCircle(plan, width);
        const found = drawing.at(across * width, down * drawing.height, 'new');
        expect(found).toBeDefined();
        if (!found) return;
        const { x, y } = marks.middleOf(found.mark);
        expect(land(drawing, x, y)).toEqual(found.target);
        expectPossible(plan, found.target);
      },
    ),
    { numRuns: 300 },
  );
});

test('every phase can be reached, with or without moments', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...WIDTHS), (plan, width) => {
      const drawing = drawCircle(plan, width);
      const reached = new Set<string>();
      for (let y = 0; y < drawing.height; y += 2) {
        for (let x = 0; x < width; x += 4) {
          const target = land(drawing, x, y);
          if (target?.to === 'circle') reached.add(target.phase);
        }
      }
      expect(reached).toEqual(new Set(plan.phases.map(({ id }) => id)));
    }),
    { numRuns: 25 },
  );
});

test('an empty ring leads from the first phase to the last, clockwise', () => {
  const drawing = drawCircle(emptyPlan(), 390);
  const turns = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => share * 2 * Math.PI);
  const phases = turns.map((turn) => {
    const target = land(
      drawing,
      195 + 100 * Math.sin(turn),
      drawing.height / 2 - 100 * Math.cos(turn),
    );
    return target?.to === 'circle' && target.phase;
  });
  expect(phases).toEqual(['phase-0', 'phase-1', 'phase-2', 'phase-3', 'phase-4']);
});

test('without phases there is nowhere to go', () => {
  const drawing = drawCircle({ ...emptyPlan(), phases: [] }, 390);
  expect(drawing.at(100, 100, 'new')).toBeUndefined();
});

function onePhase(count: number): Plan {
  const plan = planOf(count, 'zh');
  return { ...plan, moments: plan.moments.map((moment) => ({ ...moment, phase: 'phase-0' })) };
}

/** Before a moment of that very phase, or at the end of a phase there is. */
function expectPossible({ moments, phases }: Plan, target: Target): void {
  if (target.to !== 'circle') throw new Error(`a circle knows no ${target.to}`);
  const next = moments.find(({ id }) => id === target.before);
  if (target.before) expect(next?.phase).toBe(target.phase);
  expect(phases.map(({ id }) => id)).toContain(target.phase);
}
