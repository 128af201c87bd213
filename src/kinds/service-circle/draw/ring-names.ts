import { type Block, type Box, block, overlap } from './block.ts';
import { arcOf, bandOf, type Fit } from './ring-fit.ts';
import { RING, TYPE, WIDE } from './sizes.ts';
import { halfWidth, pointOn } from './track.ts';

/** A text with its place inside the ring. */
export interface Inside {
  readonly block: Block;
  readonly x: number;
  readonly top: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The names of phases beside their bands inside the ring; `undefined` if one does not fit. */
export function namesInside(fit: Fit): readonly Inside[] | undefined {
  if (fit.track.r < RING.names) return undefined;
  const placed: Inside[] = [];
  for (const { name, from, to } of fit.runs) {
    if (!name) continue;
    const set = block('phase-name', name, TYPE.small, fit.track.r * 0.72, 2);
    if (!set.set.whole || set.set.torn) return undefined;
    const middle = (from + to) / 2;
    const spread = (to - from + 1) / 2;
    const tries = [0, -0.25, 0.25, -0.5, 0.5, -0.7, 0.7].map((share) =>
      besideBand(fit, set, arcOf(fit, middle + share * spread)),
    );
    const good = tries.find((tried) => fits(fit, tried, placed));
    if (!good) return undefined;
    placed.push(good);
  }
  return placed;
}

/** The circle's own name in its middle; `undefined` if there is no room. */
export function nameInMiddle(
  fit: Fit,
  name: string,
  width: number,
  others: readonly Inside[],
): Inside | undefined {
  const size = TYPE.title[width < WIDE ? 'narrow' : 'wide'];
  for (const share of [1.15, 0.9, 0.7]) {
    const set = block('title', name, size, fit.track.r * share, 3);
    const middle = { block: set, x: fit.track.x, top: -set.height / 2, anchor: 'middle' as const };
    if (set.set.whole && !set.set.torn && fits(fit, middle, others, 20)) return middle;
  }
  return undefined;
}

/** The inner edge of bands and badges. */
function innerEdge(fit: Fit): number {
  return bandOf(fit) + 8;
}

function besideBand(fit: Fit, set: Block, at: number): Inside {
  const { x, y, outX, outY } = pointOn(fit.track, at, -innerEdge(fit) - 3);
  const top = y - set.height / 2 - (outY * set.height) / 2;
  if (Math.abs(outX) < 0.35) return { block: set, x, top, anchor: 'middle' };
  return { block: set, x, top, anchor: outX > 0 ? 'end' : 'start' };
}

function fits(fit: Fit, tried: Inside, others: readonly Inside[], air = 5): boolean {
  const box = boxAround(tried, air);
  const inner = -innerEdge(fit);
  const corners = [box.top + air, box.bottom - air].flatMap((y) =>
    [box.left + air, box.right - air].map((x) => {
      return Math.abs(x - fit.track.x) <= halfWidth(fit.track, y, inner);
    }),
  );
  return corners.every(Boolean) && others.every((other) => !overlap(box, boxAround(other, 0)));
}

function boxAround({ block: { width, height }, x, top, anchor }: Inside, air: number): Box {
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return {
    left: left - air,
    right: left + width + air,
    top: top - air,
    bottom: top + height + air,
  };
}
