import { block, put } from './block.ts';
import { dropOnRing } from './circle-drop.ts';
import { legendOf } from './legend.ts';
import { dot, failBadge, star, stroke } from './marks.ts';
import type { Plan, PlanMoment } from './plan.ts';
import { arcOf, bandOf, type Fit, fitRing } from './ring-fit.ts';
import { type Inside, nameInMiddle, namesInside } from './ring-names.ts';
import type { Drawing, Shape } from './shapes.ts';
import { MARGIN, RING, round, TYPE, WIDE } from './sizes.ts';
import { around, bandOn, pathOn, pointOn, type Track } from './track.ts';

/**
 * The service circle: moments as numbered dots on a ring, clockwise from the top, their names to
 * the left and right of it. `width` in CSS pixels, 288 or more; the height follows.
 */
export function drawCircle(plan: Plan, width: number): Drawing {
  return ringWith(plan, width, momentDot);
}

/**
 * The same with marks of another sort in the place of dots. `notes`, one for each moment, stand
 * above the names, where else the names of phases may.
 */
export function ringWith(
  plan: Plan,
  width: number,
  mark: (fit: Fit, moment: PlanMoment, index: number) => readonly Shape[],
  notes?: readonly string[],
): Drawing {
  if (plan.moments.length === 0) return drawEmpty(plan, width);
  let fit = fitRing(plan, width, notes ?? false);
  const names = namesInside(fit);
  if (!names && !notes) fit = fitRing(plan, width, true);
  const inside = names ?? [];
  const title = nameInMiddle(fit, plan.name, width, inside);
  const extent = extentOf(fit);
  const shift = MARGIN - extent.top;
  const moved = lower(fit, shift);
  const foot = extent.bottom - extent.top + 2 * MARGIN;
  const legend = legendOf(plan, width - 2 * MARGIN);
  const shapes = [
    ...bands(moved),
    ...ring(moved.track),
    ...plan.moments.flatMap((moment, index) => leader(moved, moment, index)),
    ...plan.moments.flatMap((moment, index) => label(moved, moment, index, width)),
    ...[...inside, ...(title ? [title] : [])].map((text) => putInside(text, shift)),
    ...plan.moments.flatMap((moment, index) => mark(moved, moment, index)),
    ...legend.at((width - legend.width) / 2, foot + RING.legend),
  ];
  const height = Math.ceil(foot + (legend.height && RING.legend + legend.height));
  return { width, height, shapes, at: dropOnRing(plan, moved, height) };
}

function drawEmpty(plan: Plan, width: number): Drawing {
  const kind = width < WIDE ? 'narrow' : 'wide';
  const r = Math.min(width * 0.36, 150);
  const fit = { ...fitRing(plan, width, false) };
  const track: Track = { x: width / 2, y: r + 24, r, side: 0 };
  const words = block('muted', plan.words.empty, TYPE.label[kind], r * 1.45, 4);
  const dashes = Math.round((around(track) - RING.gap) / 14);
  const step = (around(track) - RING.gap) / dashes;
  const d = Array.from({ length: dashes }, (_, index) => {
    const from = RING.gap / 2 + index * step;
    return pathOn(track, from, from + step * 0.55);
  }).join('');
  const shapes: Shape[] = [
    { role: 'muted', is: 'path', d },
    ...ends(track),
    put(words, track.x, track.y - words.height / 2, 'middle'),
  ];
  const height = Math.ceil(2 * r + 48);
  return { width, height, shapes, at: dropOnRing(plan, { ...fit, track }, height) };
}

function extentOf(fit: Fit): {
  readonly top: number;
  readonly bottom: number;
} {
  const { track, stand, labels, heads } = fit;
  const { tops } = stand;
  const edge = track.side / 2 + track.r + bandOf(fit);
  const bottoms = tops.map((top, index) => {
    return top + (heads[index]?.height ?? 0) + (labels[index]?.height ?? 0);
  });
  return { top: Math.min(-edge, ...tops), bottom: Math.max(edge, ...bottoms) };
}

function lower(fit: Fit, by: number): Fit {
  const { stand } = fit;
  return {
    ...fit,
    track: { ...fit.track, y: fit.track.y + by },
    places: fit.places.map((place) => ({ ...place, y: place.y + by })),
    stand: { ...stand, tops: stand.tops.map((top) => top + by) },
  };
}

/** A soft band under the dots of each phase, with a seam between two. */
function bands(fit: Fit): readonly Shape[] {
  const half = bandOf(fit);
  return fit.runs.map(({ from, to }) => {
    const start = arcOf(fit, from - 0.5) + RING.seam / 2;
    const end = arcOf(fit, to + 0.5) - RING.seam / 2;
    return { role: 'phase', is: 'path', d: bandOn(fit.track, start, end, half) };
  });
}

function ring(track: Track): readonly Shape[] {
  const end = around(track) - 9;
  return [{ role: 'ring', is: 'path', d: pathOn(track, 9, end) }, ...ends(track)];
}

/** A bar where the journey starts, an arrow head where it ends. */
function ends(track: Track): readonly Shape[] {
  const corner = (at: number, out: number): readonly [number, number] => {
    const { x, y } = pointOn(track, at, out);
    return [round(x), round(y)];
  };
  const all = around(track);
  const head = [corner(all - 13, -5), corner(all - 4, 0), corner(all - 13, 5)];
  return [
    stroke('ring', corner(9, -7), corner(9, 7)),
    { role: 'ring', is: 'path', d: `M${head.map((point) => point.join(' ')).join('L')}` },
  ];
}

function leader(fit: Fit, { id, truth }: PlanMoment, index: number): readonly Shape[] {
  const { x, y } = fit.places[index] as { x: number; y: number };
  const { near, sides } = fit.stand;
  const top = fit.stand.tops[index] as number;
  const set = fit.labels[index];
  const first = top + (fit.heads[index]?.height ?? 0) + (set?.leading ?? 0) / 2;
  const last = first + (set?.height ?? 0) - (set?.leading ?? 0);
  const below = sides[index] === 'below';
  const toX = below ? x : (near[index] as number) + (sides[index] === 'right' ? -3 : 3);
  const toY = below ? top - 2 : Math.min(Math.max(y, first), last);
  const long = Math.hypot(toX - x, toY - y);
  const r = (truth ? fit.dots.truth : fit.dots.plain) + 1;
  if (long <= r + 1) return [];
  const from = [x + ((toX - x) * r) / long, y + ((toY - y) * r) / long] as const;
  return [stroke('leader', from, [toX, toY], id)];
}

function label(fit: Fit, { id }: PlanMoment, index: number, width: number): readonly Shape[] {
  const { near, sides, tops } = fit.stand;
  const side = sides[index];
  const x = side === 'below' ? fit.track.x : (near[index] as number);
  const anchor = side === 'below' ? 'middle' : side === 'right' ? 'start' : 'end';
  const head = fit.heads[index];
  const top = tops[index] as number;
  const set = widened(fit, index, width);
  return [
    ...(head ? [put(head, x, top, anchor)] : []),
    put(set, x, top + (head?.height ?? 0), anchor, id),
  ];
}

/** Above and below the ring a label has more room than beside it: use it before cutting a name. */
function widened(fit: Fit, index: number, width: number) {
  const set = fit.labels[index] as Fit['labels'][number];
  if (set.set.whole) return set;
  const side = fit.stand.sides[index];
  const near = fit.stand.near[index] as number;
  const room = side === 'right' ? width - MARGIN - near : near - MARGIN;
  const wide = side === 'below' ? set.width * 1.6 : room;
  const most = set.set.lines.length;
  return block(set.role, set.text, set.size, Math.max(set.width, wide), most);
}

function momentDot(fit: Fit, moment: PlanMoment, index: number): readonly Shape[] {
  const { x, y, outX, outY } = fit.places[index] as Fit['places'][number];
  const r = moment.truth ? fit.dots.truth : fit.dots.plain;
  const size = Math.max(5.5, fit.dots.plain * 0.52);
  // Badges sit on the inner rim, a quarter turn apart, where no leader runs.
  const rim = (turn: number) => {
    const away = Math.atan2(-outY, -outX) + turn;
    const reach = r + size * 0.5;
    return [x + Math.cos(away) * reach, y + Math.sin(away) * reach] as const;
  };
  const up = outX > 0 ? 0.95 : -0.95;
  const [starX, starY] = rim(up);
  const [failX, failY] = rim(-up);
  return [
    ...dot(moment, index + 1, { x, y }, fit.dots),
    ...(moment.truth ? [star(starX, starY, size * 1.3, moment.id)] : []),
    ...(moment.fail ? failBadge(failX, failY, size, moment.id) : []),
  ];
}

function putInside({ block: set, x, top, anchor }: Inside, shift: number): Shape {
  return put(set, x, top + shift, anchor);
}
