import { type Block, block } from './block.ts';
import { type Run, runsOf } from './gaps.ts';
import type { Plan } from './plan.ts';
import { type Air, roomBeside, type Stand, stand } from './ring-labels.ts';
import { dotsFor, linesFor, MARGIN, RING, TYPE, WIDE } from './sizes.ts';
import { measure } from './text.ts';
import { around, type Place, pointOn, type Track } from './track.ts';
import { narrowest } from './wrap.ts';

/** A ring that fits its labels, with everything in its place but nothing drawn. */
export interface Fit {
  readonly track: Track;
  readonly places: readonly Place[];
  /** Along the ring, between two dots; the first is half of it behind the gap at the top. */
  readonly step: number;
  readonly dots: { readonly plain: number; readonly truth: number };
  readonly labels: readonly Block[];
  /** Above a label: its note, or the name of a phase whose topmost it is and whose name is not inside. */
  readonly heads: readonly (Block | undefined)[];
  readonly stand: Stand;
  readonly air: Air;
  readonly runs: readonly Run[];
}

/**
 * Chooses the ring for a plan: the largest whose labels are whole, a true circle while that gives
 * them height enough, else a racetrack just tall enough. With `heads`, names of phases stand above
 * their labels, or these notes above each. The ring's middle is at height 0.
 */
export function fitRing(plan: Plan, width: number, heads: Heads): Fit {
  const fixed = setting(plan, width, heads);
  const { most, cosy, least } = radii(plan, width, fixed.air.clear);
  const first = attempt(fixed, clamp(cosy, least, most));
  if (first.track.side === 0) return first;
  // A larger circle has more height: worth it while labels stay whole.
  for (let r = first.track.r + 12; r <= most; r += 12) {
    const larger = attempt(fixed, r);
    if (larger.track.side === 0) return larger;
  }
  return first;
}

/** Arc length of the dot with this index; a fraction lies between two dots. */
export function arcOf({ step }: { readonly step: number }, index: number): number {
  return RING.gap / 2 + (index + 0.5) * step;
}

/** Half the width of the bands: from the dots a third of the way to the labels. */
export function bandOf({ dots, air }: Pick<Fit, 'dots' | 'air'>): number {
  return dots.truth + (air.clear - dots.truth) / 3;
}

/** Nothing above the labels, names of phases, or a note for each moment. */
type Heads = boolean | readonly string[];

interface Setting {
  readonly plan: Plan;
  readonly width: number;
  readonly size: number;
  readonly heads: Heads;
  readonly dots: { readonly plain: number; readonly truth: number };
  readonly air: Air;
  readonly runs: readonly Run[];
}

function setting(plan: Plan, width: number, heads: Heads): Setting {
  const kind = width < WIDE ? 'narrow' : 'wide';
  const dots = dotsFor(width, plan.moments.length);
  const between = plan.moments.length > 80 ? 3 : RING.between[kind];
  const air = { between, clear: dots.truth + RING.leader[kind] };
  const size = TYPE.label[kind];
  return { plan, width, size, heads, dots, air, runs: runsOf(plan) };
}

/** Longer names, in units of font size, ask for no more room than one of this length. */
const USUAL = 26;

/** The radii between which to choose, so that labels of usual length are whole. */
function radii(
  plan: Plan,
  width: number,
  clear: number,
): Record<'most' | 'cosy' | 'least', number> {
  const kind = width < WIDE ? 'narrow' : 'wide';
  const lines = linesFor(width, plan.moments.length);
  const room = (wanted: number) => {
    let widest = 0;
    for (const { name, truth } of plan.moments) {
      const usual = measure(name, truth) <= USUAL;
      widest = Math.max(widest, usual ? narrowest(name, wanted, truth) : USUAL / wanted + 0.5);
    }
    return Math.floor(width / 2 - MARGIN - clear - widest * TYPE.label[kind] - 0.5);
  };
  const least = RING.least[plan.moments.length < 5 ? 'few' : kind];
  const most = clamp(room(lines), least, Math.min(RING.most, width * RING.share.most));
  const share = RING.share.cosy[kind === 'wide' && lines < 3 ? 'many' : kind];
  const roomy = room(Math.max(1, lines - 1));
  return { most, least, cosy: Math.max(roomy, Math.min(most, width * share)) };
}

/** The least tall ring of radius `r` on which no label drifts far. */
function attempt(fixed: Setting, r: number): Fit {
  const { plan, width, size, heads, dots, air } = fixed;
  const { moments } = plan;
  const column = roomBeside(width, { x: 0, y: 0, r, side: 0 }, air.clear);
  const lines = linesFor(width, moments.length);
  const labels = moments.map(({ name, truth }) =>
    block(truth ? 'label-truth' : 'label', name.trim() || '…', size, column, lines),
  );
  const phases = heads === true ? headsAt(fixed.runs, moments.length) : new Map<number, string>();
  const [role, notes] =
    typeof heads === 'boolean' ? (['phase-name'] as const) : (['share', heads] as const);
  const titles = moments.map((_, index) => {
    const name = notes ? notes[index] : phases.get(index);
    return name ? block(role, name, TYPE.small, column, 2) : undefined;
  });
  const heights = labels.map(({ height }, index) => height + (titles[index]?.height ?? 0));
  const at = (side: number): Fit => {
    const track = { x: width / 2, y: 0, r, side };
    const step = (around(track) - RING.gap) / Math.max(1, moments.length);
    const places = moments.map((_, index) => pointOn(track, arcOf({ step }, index)));
    const stood = stand(track, places, heights, air);
    return { ...fixed, track, step, places, labels, heads: titles, stand: stood };
  };
  const chord = 2 * r * Math.asin(Math.min(1, (2 * dots.truth + 3) / (2 * r)));
  const tallest = Math.max(0, ...heights) + air.between;
  const sideFor = (step: number) =>
    Math.max(0, (moments.length * step + RING.gap) / 2 - Math.PI * r);
  return shortest(at, sideFor(chord), sideFor(tallest * 1.3));
}

/**
 * Which labels carry the name of their phase: on either side the topmost of a phase, which on the
 * left, where the journey goes upwards, is its last.
 */
function headsAt(runs: readonly Run[], count: number): ReadonlyMap<number, string> {
  const middle = (count - 1) / 2;
  return new Map(
    runs.flatMap(({ name, from, to }): [number, string][] => [
      ...(to > middle ? [[to, name] as [number, string]] : []),
      ...(from <= middle ? [[from, name] as [number, string]] : []),
    ]),
  );
}

function shortest(at: (side: number) => Fit, from: number, to: number): Fit {
  const first = at(from);
  if (first.stand.drift <= RING.drift || to <= from) return first;
  let [low, high] = [from, to];
  let best = at(high);
  for (let round = 0; round < 7; round++) {
    const middle = (low + high) / 2;
    const tried = at(middle);
    if (tried.stand.drift <= RING.drift) [high, best] = [middle, tried];
    else low = middle;
  }
  return best;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
