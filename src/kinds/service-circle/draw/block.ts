import type { Role, Shape } from './shapes.ts';
import { round, TYPE } from './sizes.ts';
import { measure } from './text.ts';
import { type Wrapped, wrap } from './wrap.ts';

/** A text set to a width, ready to be put somewhere. All in CSS pixels. */
export interface Block {
  readonly role: Role;
  readonly text: string;
  readonly size: number;
  readonly leading: number;
  readonly width: number;
  readonly height: number;
  readonly set: Wrapped;
}

/** The upright box a shape of text fills, by our own measure. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Text = Extract<Shape, { readonly is: 'text' }>;

/** Roles whose letters are set bold. */
const BOLD: ReadonlySet<Role> = new Set(['label-truth', 'title', 'phase-name', 'share']);

/** Whether texts of this role are bold, so that whoever measures and whoever draws agree. */
export function isBold(role: Role): boolean {
  return BOLD.has(role);
}

/** Sets `text` in at most `most` lines no wider than `width` pixels. */
export function block(role: Role, text: string, size: number, width: number, most: number): Block {
  const set = wrap(text, width / size, most, isBold(role));
  const leading = Math.round(size * TYPE.leading);
  return {
    role,
    text,
    size,
    leading,
    width: set.width * size,
    height: set.lines.length * leading,
    set,
  };
}

/** A block as a shape, its top at `top` and its `anchor` at `x`. */
export function put(
  { role, text, size, leading, set }: Block,
  x: number,
  top: number,
  anchor: 'start' | 'middle' | 'end',
  of?: string,
): Shape {
  return {
    role,
    is: 'text',
    x: round(x),
    y: round(top + leading / 2 + size * TYPE.drop),
    lines: set.lines,
    anchor,
    size,
    leading,
    ...(set.whole ? {} : { full: text }),
    ...(of === undefined ? {} : { of }),
  };
}

/** The box of a text that was put. */
export function boxOf({ x, y, lines, anchor, size, leading, role }: Text): Box {
  const width = Math.max(0, ...lines.map((line) => measure(line, isBold(role)))) * size;
  const shift = { start: 0, middle: width / 2, end: width }[anchor];
  const top = y - size * TYPE.drop - leading / 2;
  return { left: x - shift, top, right: x - shift + width, bottom: top + lines.length * leading };
}

/** Whether two boxes share any area, touching edges aside. */
export function overlap(a: Box, b: Box): boolean {
  const slack = 0.02;
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}
