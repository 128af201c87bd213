import type { PlanMoment } from './plan.ts';
import type { Role, Shape } from './shapes.ts';
import { round, TYPE } from './sizes.ts';

/** A five-pointed star around a point, `r` to its tips. */
export function star(x: number, y: number, r: number, of?: string): Shape {
  const points = Array.from({ length: 10 }, (_, index) => {
    const turn = (index * Math.PI) / 5 - Math.PI / 2;
    const reach = index % 2 === 0 ? r : r * 0.45;
    return `${round(x + reach * Math.cos(turn))} ${round(y + reach * Math.sin(turn))}`;
  });
  return { role: 'star', is: 'path', d: `M${points.join('L')}Z`, ...withId(of) };
}

/** The badge of a fail point: a disc with the first letter of “fail”. */
export function failBadge(x: number, y: number, r: number, of?: string): readonly Shape[] {
  return [
    { role: 'fail', is: 'circle', x: round(x), y: round(y), r, ...withId(of) },
    lineOfText('fail-letter', 'F', x, y, r * 1.45, of),
  ];
}

/** A numbered dot. */
export function dot(
  moment: PlanMoment,
  number: number,
  at: { readonly x: number; readonly y: number },
  radii: { readonly plain: number; readonly truth: number },
): readonly Shape[] {
  const { id: of, truth } = moment;
  const r = truth ? radii.truth : radii.plain;
  const size = number > 99 ? r * 0.95 : r * 1.1;
  return [
    { role: truth ? 'dot-truth' : 'dot', is: 'circle', x: round(at.x), y: round(at.y), r, of },
    lineOfText(truth ? 'number-on-truth' : 'number', `${number}`, at.x, at.y, size, of),
  ];
}

/** One short line, centred on a point. */
export function lineOfText(
  role: Role,
  text: string,
  x: number,
  y: number,
  size: number,
  of?: string,
): Shape {
  return {
    role,
    is: 'text',
    x: round(x),
    y: round(y + size * TYPE.drop),
    lines: [text],
    anchor: 'middle',
    size: round(size),
    leading: round(size * TYPE.leading),
    ...withId(of),
  };
}

/** A straight stroke. */
export function stroke(
  role: Role,
  from: readonly [number, number],
  to: readonly [number, number],
  of?: string,
): Shape {
  const d = `M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}`;
  return { role, is: 'path', d, ...withId(of) };
}

function withId(of: string | undefined): { readonly of?: string } {
  return of === undefined ? {} : { of };
}
