import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxOf, overlap } from '../../../../src/kinds/service-circle/draw/block.ts';
import { drawBlueprint } from '../../../../src/kinds/service-circle/draw/blueprint.ts';
import type { Plan } from '../../../../src/kinds/service-circle/draw/plan.ts';
import * as marks from './marks.ts';
import { aMoment, anyPlan, emptyPlan, NAMES, type Names, planOf, WIDTHS } from './plans.ts';

const KINDS = Object.keys(NAMES) as readonly Names[];
type Drawn = ReturnType<typeof drawBlueprint>;

describe.each(WIDTHS)('a blueprint %i wide', (width) => {
  test.each(KINDS)('keeps %s names apart, inside and in their cells', (names) => {
    for (const count of [0, 1, 2, 3, 12, 40, 200])
      expectSound(withBelow(planOf(count, names, 'en')), width);
  });

  test('does so for any plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => expectSound(plan, width)),
      { numRuns: 40 },
    );
  });
});

test('evidence and onstage cells are there only where there is something to say', () => {
  const plan = {
    ...emptyPlan(),
    moments: [
      aMoment('a', 'phase-0', { who: '前台' }),
      aMoment('b', 'phase-0', { evidence: '房卡', who: ' ' }),
    ],
  };
  const cells = cellsOf(drawBlueprint(plan, 600)).map(({ of, row }) => `${of} ${row}`);
  expect(cells.sort()).toEqual(['a 1', 'a 2', 'b 0', 'b 1']);
});

test('internal events stand below the line of visibility, under the moment they serve', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const drawing = drawBlueprint(plan, 600);
      const [, visibility = 0, internal = 0] = lineYs(drawing);
      const columns = new Map(
        marks.rects(drawing, 'cell', 'cell-truth').map(({ of, x }) => [of, x]),
      );
      const first = Math.min(...columns.values());
      for (const { id, layer, under } of plan.below) {
        const cell = marks.rects(drawing, 'cell-internal').find(({ of }) => of === id);
        expect(cell?.y).toBeGreaterThan(layer === 'backstage' ? visibility : internal);
        if (layer === 'backstage')
          expect((cell?.y ?? 0) + (cell?.height ?? 0)).toBeLessThan(internal);
        if (under) expect(cell?.x).toBe(columns.get(under));
        else expect(cell?.x).toBeLessThan(first);
      }
      for (const { y, height } of marks.rects(drawing, 'cell', 'cell-truth')) {
        expect(y + height).toBeLessThan(visibility);
      }
    }),
    { numRuns: 60 },
  );
});

test('the three lines are named, and that of visibility is the strong one', () => {
  const drawing = drawBlueprint(planOf(3, 'zh'), 600);
  expect(marks.strokes(drawing, 'rule')).toHaveLength(2);
  expect(marks.strokes(drawing, 'rule-visibility')).toHaveLength(1);
  const names = marks.texts(drawing, 'muted').map(({ lines }) => lines.join(''));
  expect(names).toEqual(expect.arrayContaining(['互动线', '可视线', '内部互动线']));
});

test('connectors join the filled cells of a column and run through none', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const drawing = drawBlueprint(plan, 600);
      const cells = marks.rects(drawing, 'cell', 'cell-truth', 'cell-internal');
      for (const line of marks.strokes(drawing, 'leader')) {
        for (const { x, y, width, height } of cells) {
          const box = { left: x, top: y, right: x + width, bottom: y + height };
          expect(marks.runsThrough(line, box)).toBe(false);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('above the line of visibility a drop goes onto the circle, below it under a moment', () => {
  const plan = withBelow(planOf(6, 'zh'));
  const drawing = drawBlueprint(plan, 760);
  const [, visibility = 0, internal = 0] = lineYs(drawing);
  plan.moments.forEach(({ id, phase }) => {
    const { x, width } =
      marks.rects(drawing, 'cell', 'cell-truth').find(({ of }) => of === id) ?? fail();
    expect(drawing.at(x + 1, visibility - 5, 'new')?.target).toEqual({
      to: 'circle',
      phase,
      before: id,
    });
    expect(drawing.at(x + width / 2, visibility + 5, 'new')?.target).toEqual({
      to: 'below',
      layer: 'backstage',
      under: id,
    });
    expect(drawing.at(x + width / 2, internal + 5, 'new')?.target).toEqual({
      to: 'below',
      layer: 'support',
      under: id,
    });
  });
});

test('at the left edge an internal event serves no moment yet', () => {
  for (const plan of [planOf(6, 'zh'), withBelow(planOf(6, 'zh')), emptyPlan()]) {
    const drawing = drawBlueprint(plan, 760);
    const [, , internal = 0] = lineYs(drawing);
    expect(drawing.at(20, internal - 5, 'new')?.target).toEqual({
      to: 'below',
      layer: 'backstage',
      under: '',
    });
    expect(drawing.at(20, internal + 5, 'new')?.target).toEqual({
      to: 'below',
      layer: 'support',
      under: '',
    });
  }
});

test('where a mark shows, there it lands', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(anyPlan, share, share, (plan, across, down) => {
      const drawing = drawBlueprint(plan, 600);
      const found = drawing.at(across * drawing.width, down * drawing.height, 'new') ?? fail();
      const { x, y } = marks.middleOf(found.mark);
      expect(drawing.at(x, y, 'new')?.target).toEqual(found.target);
    }),
    { numRuns: 300 },
  );
});

function withBelow(plan: Plan): Plan {
  const serves = ['', ...plan.moments.slice(0, 2).map(({ id }) => id)];
  return {
    ...plan,
    below: serves.flatMap((under, index) => [
      { id: `b${index}`, name: '把订单和备注传进酒店的房务系统', layer: 'support', under },
      { id: `c${index}`, name: 'Sets aside a room far from the lift', layer: 'backstage', under },
      { id: `d${index}`, name: '换好床单', layer: 'backstage', under },
    ]),
  };
}

function expectSound(plan: Plan, width: number): void {
  const drawing = drawBlueprint(plan, width);
  const all = marks.words(drawing);
  marks.expectInside(drawing, all);
  marks.expectNoOverlap(all);
  const cells = marks.rects(drawing, 'cell', 'cell-truth', 'cell-internal');
  const boxes = cells.map(({ x, y, width: wide, height }) => {
    return { left: x, top: y, right: x + wide, bottom: y + height };
  });
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(index + 1)) {
      if (overlap(box, other)) expect.fail(`two cells overlap: ${cells[index]?.of}`);
    }
  });
  for (const text of marks.texts(drawing, 'label', 'label-truth')) {
    const { left, top, right, bottom } = boxOf(text);
    const around = boxes.some(
      (box) => box.left <= left && box.right >= right && box.top <= top && box.bottom >= bottom,
    );
    if (!around) expect.fail(`“${text.lines.join('')}” sticks out of its cell`);
  }
}

/** Heights of the lines of interaction, visibility and internal interaction. */
function lineYs(drawing: Drawn): readonly number[] {
  const lines = [...marks.strokes(drawing, 'rule'), ...marks.strokes(drawing, 'rule-visibility')];
  return lines.map(({ from }) => from[1]).sort((a, b) => a - b);
}

/** Each cell with the number of its row, judged by what lies between it and the lines. */
function cellsOf(drawing: Drawn): readonly { readonly of: string; readonly row: number }[] {
  const [interaction = 0, visibility = 0, internal = 0] = lineYs(drawing);
  const cells = marks.rects(drawing, 'cell', 'cell-truth', 'cell-internal');
  const customers = Math.max(...cells.filter(({ y }) => y < interaction).map(({ y }) => y));
  return cells.map(({ of = '', y }) => {
    const above = [customers, interaction, visibility, internal].filter((line) => y >= line);
    return { of, row: above.length };
  });
}

function fail(): never {
  throw new Error('expected something to be there');
}
