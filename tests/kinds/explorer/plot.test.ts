import { describe, expect, test } from 'vitest';
import { type Label, plot } from '../../../src/kinds/explorer/chart/plot.ts';
import { pointsOf } from '../../../src/kinds/explorer/chart/points.ts';
import { explorerExamples } from '../../../src/kinds/explorer/examples.ts';
import type { ExplorerTask } from '../../../src/kinds/explorer/task.ts';
import { stepAccuracy } from './play.ts';

const own = stepAccuracy();
const values = { steps: 9, accuracy: 97, checked: 0, caught: 50 };
const draw = (task: ExplorerTask, set: typeof values, width: number, goals: number[] = []) =>
  plot(
    { points: pointsOf(task, set), decimals: 1, top: task.chart?.top, goals },
    { width, em: 13 },
  );

describe('points', () => {
  test('one after each step, falling to the result', () => {
    const points = pointsOf(own, { ...values, steps: 5, accuracy: 95 });
    expect(points.map(({ x }) => x)).toEqual([1, 2, 3, 4, 5]);
    expect(points.map(({ value }) => value.toFixed(1))).toEqual([
      '95.0',
      '90.3',
      '85.7',
      '81.5',
      '77.4',
    ]);
    expect(points.map(({ current }) => current)).toEqual([false, false, false, false, true]);
  });

  test('the fainter line is there with checks at work, and only then', () => {
    expect(pointsOf(own, values).every(({ without }) => without === undefined)).toBe(true);
    const idle = pointsOf(own, { ...values, checked: 9, caught: 0 });
    expect(idle.every(({ without }) => without === undefined)).toBe(true);
    const last = pointsOf(own, { ...values, checked: 9, caught: 80 }).at(-1);
    expect(last?.value.toFixed(1)).toBe('94.7');
    expect(last?.without?.toFixed(1)).toBe('76.0');
  });

  test('over a range: few enough to be told apart, where the slider stands among them', () => {
    const full = explorerExamples['full'] as ExplorerTask;
    const points = pointsOf(full, { ...values, accuracy: 97 });
    expect(points.length).toBeLessThanOrEqual(21);
    expect(points.filter(({ current }) => current).map(({ x }) => x)).toEqual([97]);
    const xs = points.map(({ x }) => x);
    expect([...xs].sort((a, b) => a - b)).toEqual(xs);
    expect([xs[0], new Set(xs).size]).toEqual([50, xs.length]);
  });
});

describe('the drawing', () => {
  const widths = [240, 280, 320, 480, 800];
  const cases = widths.flatMap((width) => [1, 2, 9, 20].map((steps) => ({ width, steps })));

  test.each(cases)('keeps $steps columns inside $width pixels, apart from each other', (one) => {
    const { columns, left, width, base, height } = draw(own, { ...values, ...one }, one.width);
    expect(columns).toHaveLength(one.steps);
    let edge = left;
    for (const column of columns) {
      expect(column.x).toBeGreaterThanOrEqual(edge);
      expect(column.y).toBeGreaterThan(0);
      expect(column.y + column.height).toBeCloseTo(base);
      edge = column.x + column.width;
    }
    expect(edge).toBeLessThanOrEqual(width);
    expect(base).toBeLessThan(height);
  });

  test.each(cases)('writes every value, none over another: $steps in $width', (one) => {
    const { columns } = draw(own, { ...values, ...one }, one.width);
    const labels = columns.map(({ label }) => label);
    expect(labels.map(({ text }) => text)).toEqual(
      pointsOf(own, { ...values, ...one }).map(({ value }) => value.toFixed(1)),
    );
    expect(overlaps(labels, 8)).toEqual([]);
  });

  test.each(cases)('numbers the columns as far as there is room: $steps in $width', (one) => {
    const { steps } = draw(own, { ...values, ...one }, one.width);
    expect(steps.at(-1)?.text).toBe(String(one.steps));
    expect(overlaps(steps, 7)).toEqual([]);
  });

  test('turns the numbers only where they do not fit side by side', () => {
    const turned = (width: number) => draw(own, values, width).columns[0]?.label.upright;
    expect([turned(240), turned(600)]).toEqual([true, false]);
  });

  test('has heights in proportion, on a scale from nothing that stands still', () => {
    const { columns, base, scale } = draw(own, { ...values, steps: 2, accuracy: 50 }, 400);
    const [half, quarter] = columns.map(({ y }) => base - y) as [number, number];
    expect(half / quarter).toBeCloseTo(2);
    expect(scale.map(({ text }) => text)).toEqual(['0', '25', '50', '75', '100']);
    const calm = draw(own, { ...values, accuracy: 60 }, 400).scale;
    expect(calm).toEqual(scale);
  });

  test('fits its scale to what is drawn where no top is given', () => {
    const points = [{ x: 1, value: 17, without: undefined, current: true }];
    const { scale, columns } = plot({ points, decimals: 0, goals: [] }, { width: 300, em: 13 });
    expect(scale.map(({ text }) => text)).toEqual(['0', '5', '10', '15', '20']);
    expect(columns[0]?.label.text).toBe('17');
  });

  test('goes below nothing where values do, from a line at nothing', () => {
    const points = [30, -20, 0].map((value, x) => ({
      x,
      value,
      without: undefined,
      current: false,
    }));
    const drawn = plot({ points, decimals: 0, goals: [] }, { width: 300, em: 13 });
    expect(drawn.scale.map(({ text }) => text)).toEqual(['−20', '0', '20', '40']);
    const [up, down, none] = drawn.columns;
    expect((up?.y ?? 0) + (up?.height ?? 0)).toBeCloseTo(drawn.zero);
    expect(down?.y).toBeCloseTo(drawn.zero);
    expect((down?.height ?? 0) / (up?.height ?? 1)).toBeCloseTo(2 / 3);
    expect(none?.height).toBe(0);
    expect(drawn.zero).toBeLessThan(drawn.base);
  });

  test('draws zones as columns from end to end, and what happened as a line across', () => {
    const points = [60, 120].map((x) => ({
      x,
      value: 70,
      without: undefined,
      zone: [x - 15, x + 5] as const,
      current: x === 60,
    }));
    const { columns, line, scale } = plot(
      { points, decimals: 0, goals: [] },
      { width: 300, em: 13 },
    );
    expect(scale.at(-1)?.text).toBe('200');
    const [early, late] = columns.map(({ y, height }) => [y, y + height] as const);
    expect(early?.[0]).toBeGreaterThan(line[0]?.y ?? 0);
    expect(late?.[1]).toBeLessThan(line[1]?.y ?? 0);
    expect(line[0]?.y).toBe(line[1]?.y);
    expect(columns.map(({ height }) => height.toFixed(3))[0]).toBe(columns[1]?.height.toFixed(3));
    expect(columns.every(({ label }) => label.text === '')).toBe(true);
  });

  test('draws a goal at its height, and the fainter line through every column', () => {
    const { goals, scale, without, columns } = draw(
      own,
      { ...values, checked: 9, caught: 80 },
      400,
      [100],
    );
    expect(goals).toEqual([scale.at(-1)?.y]);
    expect(without).toHaveLength(9);
    expect(without.every(({ y }, index) => y >= (columns[index]?.y ?? 0))).toBe(true);
  });

  test('survives numbers that do not exist', () => {
    const points = [Number.NaN, Number.POSITIVE_INFINITY, -5].map((value, x) => ({
      x,
      value,
      without: undefined,
      current: false,
    }));
    const drawn = plot({ points, decimals: 1, goals: [] }, { width: 0, em: 13 });
    const numbers = drawn.columns.flatMap(({ x, y, width, height }) => [x, y, width, height]);
    expect(numbers.every((one) => Number.isFinite(one) && one >= 0)).toBe(true);
    expect(drawn.columns.map(({ label }) => label.text)).toEqual(['–', '∞', '−5.0']);
  });
});

/** Pairs of neighbours that touch, a digit being so many pixels wide. */
function overlaps(labels: readonly Label[], digit: number): readonly string[] {
  const room = ({ text, upright }: Label) => (upright ? 9 : text.length * digit);
  return labels.slice(1).flatMap((label, index) => {
    const before = labels[index] as Label;
    const gap = label.x - before.x - (room(label) + room(before)) / 2;
    return gap < 0 ? [`${before.text}|${label.text}`] : [];
  });
}
