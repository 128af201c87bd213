import { round } from './sizes.ts';

/**
 * A ring: a circle of radius `r`, or a racetrack when `side` (the length of its straight sides) is
 * more than 0. Places on it are arc lengths, clockwise from the top.
 */
export interface Track {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly side: number;
}

/** A point, and the direction that leads straight away from the ring there. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly outX: number;
  readonly outY: number;
}

/** Length once around. */
export function around({ r, side }: Track): number {
  return 2 * (Math.PI * r + side);
}

/** The point at arc length `at`, moved outwards by `out` (inwards when negative). */
export function pointOn(track: Track, at: number, out = 0): Place {
  const { x, y, r, side } = track;
  const quarter = (Math.PI * r) / 2;
  const half = side / 2;
  const place = (cx: number, cy: number, outX: number, outY: number): Place => ({
    x: cx + outX * (r + out),
    y: cy + outY * (r + out),
    outX,
    outY,
  });
  if (at <= quarter) return place(x, y - half, Math.sin(at / r), -Math.cos(at / r));
  if (at < quarter + side) return place(x, y - half + at - quarter, 1, 0);
  const below = at - quarter - side;
  if (below <= 2 * quarter) return place(x, y + half, Math.cos(below / r), Math.sin(below / r));
  const left = below - 2 * quarter;
  if (left < side) return place(x, y + half - left, -1, 0);
  const last = (left - side) / r;
  return place(x, y - half, -Math.cos(last), -Math.sin(last));
}

/** Arc length of the place on the ring nearest a point, and how far outside it the point is. */
export function nearestOn(track: Track, x: number, y: number): { at: number; out: number } {
  const { r, side } = track;
  const quarter = (Math.PI * r) / 2;
  const dx = x - track.x;
  const dy = y - track.y;
  if (Math.abs(dy) <= side / 2) {
    const down = dy + side / 2;
    const at = dx >= 0 ? quarter + down : 3 * quarter + 2 * side - down;
    return { at, out: Math.abs(dx) - r };
  }
  const fromCap = Math.abs(dy) - side / 2;
  const out = Math.hypot(dx, fromCap) - r;
  const turn = Math.atan2(dx, fromCap) * r;
  if (dy > 0) return { at: 2 * quarter + side - turn, out };
  return { at: turn >= 0 ? turn : around(track) + turn, out };
}

/** Half the ring's width at height `y`, the ring grown by `out`; 0 above and below it. */
export function halfWidth({ y: middle, r, side }: Track, y: number, out: number): number {
  const fromCap = Math.abs(y - middle) - side / 2;
  if (fromCap <= 0) return r + out;
  return fromCap < r + out ? Math.sqrt((r + out) ** 2 - fromCap ** 2) : 0;
}

/** Path data along the ring between two arc lengths. */
export function pathOn(track: Track, from: number, to: number, out = 0): string {
  return `M${pair(track, from, out)}${steps(track, from, to, out)}`;
}

/** Path data of a band along the ring, `half` wide to either side. */
export function bandOn(track: Track, from: number, to: number, half: number): string {
  const outer = pathOn(track, from, to, half);
  const inner = steps(track, to, from, -half);
  return `${outer}L${pair(track, to, -half)}${inner}Z`;
}

function pair(track: Track, at: number, out: number): string {
  const { x, y } = pointOn(track, at, out);
  return `${round(x)} ${round(y)}`;
}

function steps(track: Track, from: number, to: number, out: number): string {
  const { r, side } = track;
  const quarter = (Math.PI * r) / 2;
  const joints = [quarter, quarter + side, 2 * quarter + side, 3 * quarter + side];
  joints.push(3 * quarter + 2 * side);
  const forwards = to > from;
  const passed = joints.filter((at) => (at - from) * (at - to) < 0);
  const stops = [...(forwards ? passed : passed.reverse()), to];
  let at = from;
  let path = '';
  for (const stop of stops) {
    const middle = (at + stop) / 2;
    const straight = Math.abs(pointOn(track, middle).outY) < 1e-9 && side > 0;
    const arc = `A${round(r + out)} ${round(r + out)} 0 0 ${forwards ? 1 : 0} `;
    path += `${straight ? 'L' : arc}${pair(track, stop, out)}`;
    at = stop;
  }
  return path;
}
