import { ringWith } from './circle.ts';
import { lineOfText } from './marks.ts';
import type { Plan } from './plan.ts';
import type { Drawing, Shape } from './shapes.ts';
import { round } from './sizes.ts';

/** How a class did with one moment. */
export interface Share {
  /** Of the circles that have it, from 0 to 1. */
  readonly share: number;
  /** The same in words, to stand above its name. */
  readonly text: string;
}

/**
 * The circle of `plan` with a gauge for every moment: how much of its rim is filled is the share of
 * the class that has it. `shares` are in the order of the moments.
 */
export function drawOverlay(plan: Plan, shares: readonly Share[], width: number): Drawing {
  const plain = plan.moments.map((moment) => ({ ...moment, truth: false, fail: false }));
  return ringWith(
    { ...plan, moments: plain },
    width,
    (fit, { id }, index) => {
      const { x, y } = fit.places[index] as Fit['places'][number];
      return gauge(x, y, fit.dots.truth, shares[index]?.share ?? 0, index + 1, id);
    },
    plan.moments.map((_, index) => shares[index]?.text ?? ''),
  );
}

type Fit = Parameters<Parameters<typeof ringWith>[2]>[0];

/** Width of the filled part of the rim. */
const RIM = 5;

function gauge(
  x: number,
  y: number,
  r: number,
  share: number,
  number: number,
  of: string,
): readonly Shape[] {
  const middle = r - RIM / 2 - 0.5;
  return [
    { role: 'gauge', is: 'circle', x: round(x), y: round(y), r, of },
    ...(share > 0 ? [{ role: 'share', is: 'path', d: arc(x, y, middle, share), of } as const] : []),
    lineOfText('number', `${number}`, x, y, r * 0.82, of),
  ];
}

/** Clockwise from the top. A whole turn has no end of its own, so it goes by way of the bottom. */
function arc(x: number, y: number, r: number, share: number): string {
  const point = (turn: number) => {
    const angle = turn * 2 * Math.PI;
    return `${round(x + r * Math.sin(angle))} ${round(y - r * Math.cos(angle))}`;
  };
  const to = (turn: number, large: 0 | 1) => `A${round(r)} ${round(r)} 0 ${large} 1 ${point(turn)}`;
  if (share >= 1) return `M${point(0)}${to(0.5, 0)}${to(1, 0)}Z`;
  return `M${point(0)}${to(share, share > 0.5 ? 1 : 0)}`;
}
