import type { Moment } from '../state/types.ts';

/** A dot of the ring: where it lies in a square of 200 by 200. */
export interface Dot {
  readonly id: string;
  readonly number: number;
  readonly truth: boolean;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const MIDDLE = 100;
const RADIUS = 78;

/** The moments round a ring, clockwise from the top; with many of them the dots are smaller. */
export function dotsOf(moments: readonly Pick<Moment, 'id' | 'truth'>[]): readonly Dot[] {
  const { length: count } = moments;
  const most = (Math.PI * RADIUS) / Math.max(count, 1) - 1.5;
  return moments.map(({ id, truth }, index) => {
    const angle = ((index + 0.5) / count) * 2 * Math.PI;
    return {
      id,
      number: index + 1,
      truth,
      x: round(MIDDLE + RADIUS * Math.sin(angle)),
      y: round(MIDDLE - RADIUS * Math.cos(angle)),
      r: round(Math.min(most, truth ? 15 : 11.5)),
    };
  });
}

/** The ring itself, open at the top, where the way begins and ends. */
export const RING = (() => {
  const gap = 0.09;
  const x = round(RADIUS * Math.sin(gap));
  const y = round(MIDDLE - RADIUS * Math.cos(gap));
  return `M${MIDDLE + x} ${y}A${RADIUS} ${RADIUS} 0 1 1 ${MIDDLE - x} ${y}`;
})();

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
