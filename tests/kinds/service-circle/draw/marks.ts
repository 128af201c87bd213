import { expect } from 'vitest';
import { type Box, boxOf, overlap } from '../../../../src/kinds/service-circle/draw/block.ts';
import type { Drawing, Role, Shape } from '../../../../src/kinds/service-circle/draw/shapes.ts';

export type Text = Extract<Shape, { is: 'text' }>;
export type Circle = Extract<Shape, { is: 'circle' }>;
export type Rect = Extract<Shape, { is: 'rect' }>;

export function texts({ shapes }: Drawing, ...roles: Role[]): readonly Text[] {
  return shapes.flatMap((shape) =>
    shape.is === 'text' && (roles.length === 0 || roles.includes(shape.role)) ? [shape] : [],
  );
}

export function circles({ shapes }: Drawing, ...roles: Role[]): readonly Circle[] {
  return shapes.flatMap((shape) =>
    shape.is === 'circle' && roles.includes(shape.role) ? [shape] : [],
  );
}

export function rects({ shapes }: Drawing, ...roles: Role[]): readonly Rect[] {
  return shapes.flatMap((shape) =>
    shape.is === 'rect' && roles.includes(shape.role) ? [shape] : [],
  );
}

/** The middle of a mark: where a finger would be. */
export function middleOf(mark: Shape): { readonly x: number; readonly y: number } {
  if (mark.is === 'circle') return mark;
  if (mark.is === 'rect') return { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
  throw new Error('a mark that shows where something would land is a circle or a rectangle');
}

/** All words, numbers in dots and letters in badges aside, which belong on top of something. */
export function words(drawing: Drawing): readonly Text[] {
  const onMarks: readonly Role[] = ['number', 'number-on-truth', 'fail-letter'];
  return texts(drawing).filter(({ role }) => !onMarks.includes(role));
}

export function expectNoOverlap(list: readonly Text[]): void {
  const boxes = list.map(boxOf);
  boxes.forEach((box, index) => {
    for (let other = index + 1; other < boxes.length; other++) {
      if (overlap(box, boxes[other] as Box)) {
        expect.fail(`“${list[index]?.lines.join('')}” overlaps “${list[other]?.lines.join('')}”`);
      }
    }
  });
}

export function expectInside(drawing: Drawing, list: readonly Text[]): void {
  for (const text of list) {
    const { left, top, right, bottom } = boxOf(text);
    const inside = left >= 0 && top >= 0 && right <= drawing.width && bottom <= drawing.height;
    if (!inside)
      expect.fail(`“${text.lines.join('')}” is outside: ${left} ${top} ${right} ${bottom}`);
  }
}

type Point = readonly [number, number];
export type Line = { readonly of: string; readonly from: Point; readonly to: Point };

/** Straight strokes of a role, read back from their path data. */
export function strokes({ shapes }: Drawing, role: Role): readonly Line[] {
  return shapes.flatMap((shape) => {
    if (shape.is !== 'path' || shape.role !== role) return [];
    const numbers = shape.d.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers;
    return [{ of: shape.of ?? '', from: [x1, y1] as const, to: [x2, y2] as const }];
  });
}

/** Whether two strokes cross. */
export function cross(one: Line, other: Line): boolean {
  const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) =>
    (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const apart = (a: Line, b: Line) => turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0;
  return apart(one, other) && apart(other, one);
}

/** Whether a stroke runs through the inside of a box. */
export function runsThrough({ from, to }: Line, { left, top, right, bottom }: Box): boolean {
  for (let step = 0; step <= 40; step++) {
    const x = from[0] + ((to[0] - from[0]) * step) / 40;
    const y = from[1] + ((to[1] - from[1]) * step) / 40;
    if (x > left + 1 && x < right - 1 && y > top + 1 && y < bottom - 1) return true;
  }
  return false;
}
