import { slotAt } from './gaps.ts';
import type { Plan } from './plan.ts';
import { arcOf, type Fit } from './ring-fit.ts';
import type { Drawing } from './shapes.ts';
import { RING, round } from './sizes.ts';
import { around, nearestOn, pointOn } from './track.ts';

/** What a point of a circle means: on and inside the ring by angle, beside it by height. */
export function dropOnRing(plan: Plan, fit: Fit, height: number): Drawing['at'] {
  const count = plan.moments.length;
  return (x, y) => {
    const near = nearestOn(fit.track, x, y);
    const beside = near.out > fit.air.clear && count > 0;
    const position = beside ? byHeight(fit, x, y, height) : byArc(fit, near.at, count);
    const gap = Math.min(count, Math.max(0, Math.floor(position) + 1));
    const slot = slotAt(plan, gap, position - (gap - 1));
    if (!slot) return undefined;
    const at = pointOn(fit.track, arcAt(fit, gap - 1 + slot.share, count));
    return {
      target: slot.target,
      mark: { role: 'drop', is: 'circle', x: round(at.x), y: round(at.y), r: fit.dots.plain },
    };
  };
}

/**
 * Positions count moments: 2.5 is half way between the third and the fourth. Before the first and
 * after the last there is only half a step of ring, and it stands for a whole gap.
 */
function byArc(fit: Fit, at: number, count: number): number {
  const whole = around(fit.track) - RING.gap;
  if (count === 0) return (at - RING.gap / 2) / whole - 1;
  const position = (at - RING.gap / 2) / fit.step - 0.5;
  if (position < 0) return Math.max(-1, position * 2);
  const last = count - 1;
  return position > last ? Math.min(count - 1e-9, last + (position - last) * 2) : position;
}

function arcAt(fit: Fit, position: number, count: number): number {
  const whole = around(fit.track) - RING.gap;
  if (count === 0) return RING.gap / 2 + (position + 1) * whole;
  if (position < 0) return arcOf(fit, position / 2);
  const last = count - 1;
  return arcOf(fit, position > last ? last + (position - last) / 2 : position);
}

/** Between which labels of this side a height lies. */
function byHeight(fit: Fit, x: number, y: number, height: number): number {
  const right = x >= fit.track.x;
  const { sides, tops } = fit.stand;
  const column = sides.flatMap((side, index) => {
    return side === 'below' || (side === 'right') === right ? [index] : [];
  });
  const stops = column.map((index) => ({ at: middleOf(fit, tops, index), position: index }));
  const ordered = right ? stops : stops.reverse();
  const first = ordered[0];
  const last = ordered.at(-1);
  const count = fit.places.length;
  const turn = right ? (last?.position ?? -1) + 0.5 : (last?.position ?? count) - 0.5;
  const all = [
    { at: Math.min(0, (first?.at ?? 0) - 1), position: right ? -1 : count },
    ...ordered,
    ...(sides.includes('below')
      ? []
      : [{ at: Math.max(height, (last?.at ?? 0) + 1), position: turn }]),
  ];
  return between(all, y, count);
}

function middleOf({ labels, heads }: Fit, tops: readonly number[], index: number): number {
  const tall = (heads[index]?.height ?? 0) + (labels[index]?.height ?? 0);
  return (tops[index] as number) + tall / 2;
}

function between(
  stops: readonly { readonly at: number; readonly position: number }[],
  y: number,
  count: number,
): number {
  let [above] = stops;
  for (const below of stops) {
    if (above && y < below.at) {
      const share = (y - above.at) / (below.at - above.at || 1);
      const position = above.position + Math.max(0, share) * (below.position - above.position);
      return Math.max(-1, Math.min(count - 1e-9, position));
    }
    above = below;
  }
  return Math.max(-1, Math.min(count - 1e-9, above?.position ?? 0));
}
