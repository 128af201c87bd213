import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxOf } from '../../../../src/kinds/service-circle/draw/block.ts';
import { drawCircle } from '../../../../src/kinds/service-circle/draw/circle.ts';
import type { Drawing } from '../../../../src/kinds/service-circle/draw/shapes.ts';
import * as marks from './marks.ts';
import { anyPlan, COUNTS, emptyPlan, NAMES, type Names, planOf, WIDTHS } from './plans.ts';

const KINDS = Object.keys(NAMES) as readonly Names[];

describe.each(WIDTHS)('a circle %i wide', (width) => {
  test.each(KINDS)(
    'keeps %s names apart, inside and in order, for any number of moments',
    (names) => {
      for (const count of COUNTS) {
        const plan = planOf(count, names, names === 'en' ? 'en' : 'zh');
        expectSound(drawCircle(plan, width), count);
      }
    },
  );

  test('does so for any plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => expectSound(drawCircle(plan, width), plan.moments.length)),
      { numRuns: 60 },
    );
  });
});

describe('a circle of twelve moments on a phone', () => {
  const twelve = (names: readonly string[]) => {
    const plan = planOf(12, 'zh');
    const moments = plan.moments.map((moment, index) => ({
      ...moment,
      name: names[index % names.length] ?? '',
    }));
    return marks.texts(drawCircle({ ...plan, moments }, 288), 'label', 'label-truth');
  };

  test('shows Chinese names of 24 characters whole', () => {
    const shown = twelve(['在前台排队等候办理入住，出示身份证和订单确认短信']);
    expect(shown.filter(({ full }) => full)).toEqual([]);
  });

  test('shows at least nine tenths of English names of 45 letters', () => {
    const names = [
      'Reads the guests’ reviews and picks our hotel',
      'Queues, shows her ID and then gets a key card',
    ];
    const shown = twelve(names).map(({ lines }) => lines.join(' ').replace(/…$/, '').length);
    expect(Math.min(...shown)).toBeGreaterThanOrEqual(40);
  });
});

test('an unmarked circle of twelve on a desktop is a true circle', () => {
  const drawing = drawCircle(planOf(12, 'zh'), 760);
  const [ring] = drawing.shapes.filter(({ role }) => role === 'ring');
  expect(ring?.is === 'path' && ring.d).toMatch(/^M[^L]*A[^L]*$/);
});

test('dots follow one another clockwise at equal distances, the first right of the top', () => {
  for (const count of [3, 8, 12, 40]) {
    const dots = marks.circles(drawCircle(planOf(count, 'zh'), 760), 'dot', 'dot-truth');
    const steps = dots.slice(1).map(({ x, y }, index) => {
      const before = dots[index] as { x: number; y: number };
      return Math.hypot(x - before.x, y - before.y);
    });
    expect(dots[0]?.x).toBeGreaterThan(380);
    expect(dots.at(-1)?.x).toBeLessThan(380);
    // Chords across a bend are a little shorter than along a straight.
    expect(Math.min(...steps)).toBeGreaterThan(Math.max(...steps) * 0.9);
  }
});

test('every phase that has moments is named, inside a wide ring and beside a narrow one', () => {
  for (const width of WIDTHS) {
    for (const language of ['zh', 'en'] as const) {
      const plan = planOf(12, language, language);
      const named = marks
        .texts(drawCircle(plan, width), 'phase-name')
        .map(({ lines, full }) => full ?? lines.join(language === 'en' ? ' ' : ''));
      expect(new Set(named)).toEqual(new Set(plan.phases.map(({ name }) => name)));
    }
  }
});

test('moments of truth have a larger dot and a star, fail points a badge, and a legend says so', () => {
  const plan = planOf(12, 'en', 'en');
  const drawing = drawCircle(plan, 760);
  const marked = (role: string) =>
    drawing.shapes.filter((s) => s.role === role && s.of).map(({ of }) => of);
  const truths = plan.moments.filter(({ truth }) => truth).map(({ id }) => id);
  expect(marked('dot-truth')).toEqual(truths);
  expect(marked('star')).toEqual(truths);
  expect(marked('fail')).toEqual(plan.moments.filter(({ fail }) => fail).map(({ id }) => id));
  const [plain, large] = [marks.circles(drawing, 'dot')[0], marks.circles(drawing, 'dot-truth')[0]];
  expect(large?.r).toBeGreaterThan(plain?.r ?? 0);
  expect(marks.texts(drawing, 'muted').map(({ lines }) => lines[0])).toEqual([
    'Moment of truth',
    'Fail point',
  ]);
});

test('the name of the circle stands in the middle of a wide ring and nowhere on a narrow one', () => {
  expect(marks.texts(drawCircle(planOf(12, 'zh'), 760), 'title').map(({ lines }) => lines)).toEqual(
    [['酒店住一晚']],
  );
  expect(marks.texts(drawCircle(planOf(12, 'long'), 288), 'title')).toEqual([]);
});

test('an empty circle says so in the middle of a dashed ring', () => {
  for (const width of WIDTHS) {
    const drawing = drawCircle(emptyPlan(), width);
    expect(marks.texts(drawing).map(({ lines }) => lines.join(''))).toEqual(['圈还是空的']);
    marks.expectInside(drawing, marks.texts(drawing));
  }
});

function expectSound(drawing: Drawing, count: number): void {
  const all = marks.words(drawing);
  marks.expectInside(drawing, all);
  marks.expectNoOverlap(all);
  const labels = marks.texts(drawing, 'label', 'label-truth');
  expect(labels.map(({ of }) => of)).toEqual(Array.from({ length: count }, (_, i) => `m${i}`));
  expectInOrder(drawing);
  expectDotsApart(drawing);
  const leaders = marks.strokes(drawing, 'leader');
  leaders.forEach((leader, index) => {
    for (const other of leaders.slice(index + 1)) {
      if (marks.cross(leader, other)) expect.fail(`leaders of ${leader.of} and ${other.of} cross`);
    }
    for (const text of all) {
      if (marks.runsThrough(leader, boxOf(text))) {
        expect.fail(`the leader of ${leader.of} runs through “${text.lines.join('')}”`);
      }
    }
  });
}

/** Down the right side, then up the left. */
function expectInOrder(drawing: Drawing): void {
  const labels = marks.texts(drawing, 'label', 'label-truth');
  const [right, left] = (['start', 'end'] as const).map((side) =>
    labels.filter(({ anchor }) => anchor === side),
  );
  const heights = (list: readonly marks.Text[] = []) => list.map(({ y }) => y);
  expect(heights(right)).toEqual(heights(right).sort((a, b) => a - b));
  expect(heights(left)).toEqual(heights(left).sort((a, b) => b - a));
  const turns = labels.map(({ anchor }) => ['start', 'middle', 'end'].indexOf(anchor));
  expect(turns).toEqual([...turns].sort((a, b) => a - b));
}

function expectDotsApart(drawing: Drawing): void {
  const dots = marks.circles(drawing, 'dot', 'dot-truth');
  const labels = marks.words(drawing).map(boxOf);
  dots.forEach(({ x, y, r, of }, index) => {
    for (const other of dots.slice(index + 1)) {
      const apart = Math.hypot(x - other.x, y - other.y) > r + other.r;
      if (!apart) expect.fail(`dots of ${of} and ${other.of} touch`);
    }
    for (const { left, top, right, bottom } of labels) {
      const away = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
      if (Math.hypot(...away) < r - 0.5) expect.fail(`a label lies on the dot of ${of}`);
    }
  });
}
