import type { Layer } from '../task.ts';
import { blankMoment, type Circle, type Internal, type Moment } from './circle.ts';
import { firstFree } from './ids.ts';
import { MOST_MOMENTS } from './limits.ts';

/** `circle` with `id` in `phase`, before `before` or at the phase's end; itself if that changes nothing. */
export function place(circle: Circle, id: string, phase: string, before: string): Circle {
  if (before === id || !circle.phases.some((one) => one.id === phase)) return circle;
  const old = circle.moments.find((moment) => moment.id === id);
  const rest = circle.moments.filter((moment) => moment.id !== id);
  const next = rest.find((moment) => moment.id === before);
  if ((before !== '' && next?.phase !== phase) || rest.length >= MOST_MOMENTS) return circle;
  const name = circle.below.find((one) => one.id === id)?.name ?? '';
  const moment = old ? { ...old, phase } : blankMoment(id, phase, name);
  const at = next ? rest.indexOf(next) : endOf(circle, rest, phase);
  const moments = [...rest.slice(0, at), moment, ...rest.slice(at)];
  if (old?.phase === phase && moments.every((one, index) => one.id === circle.moments[index]?.id)) {
    return circle;
  }
  return { ...circle, moments, below: circle.below.filter((one) => one.id !== id) };
}

/**
 * `circle` with a moment one step earlier (−1) or later (1): past its neighbour in the phase, or
 * into the phase before (at its end) or after (at its beginning).
 */
export function shift(circle: Circle, id: string, by: -1 | 1): Circle {
  const { moments, phases } = circle;
  const at = moments.findIndex((one) => one.id === id);
  const phase = moments[at]?.phase;
  if (phase === undefined) return circle;
  const near = moments[at + by];
  if (near?.phase === phase) {
    const next = by < 0 ? near : moments[at + 2];
    return place(circle, id, phase, next?.phase === phase ? next.id : '');
  }
  const into = phases[phases.findIndex((one) => one.id === phase) + by]?.id;
  if (into === undefined) return circle;
  return place(circle, id, into, by > 0 && near?.phase === into ? near.id : '');
}

/** Whether {@link shift} leads anywhere from the moment at `index`. */
export function canShift({ moments, phases }: Circle, index: number, by: -1 | 1): boolean {
  const edge =
    by < 0 ? { index: 0, phase: phases[0] } : { index: moments.length - 1, phase: phases.at(-1) };
  return index !== edge.index || moments[index]?.phase !== edge.phase?.id;
}

/** `circle` with `id` below the line of visibility, serving the moment `under` ('' for none). */
export function putBelow(circle: Circle, id: string, layer: Layer, under: string): Circle {
  const known = under === '' || circle.moments.some((one) => one.id === under);
  if (!known || under === id || circle.below.length >= MOST_MOMENTS) return circle;
  const old = circle.below.find((one) => one.id === id);
  if (old?.layer === layer && old.under === under) return circle;
  const name = old?.name ?? circle.moments.find((one) => one.id === id)?.name ?? '';
  const own: Internal = { id, name, layer, under };
  const off = old ? circle : take(circle, id);
  const below = old ? circle.below.map((one) => (one.id === id ? own : one)) : [...off.below, own];
  return { ...off, below };
}

/** `circle` without `id`; what served it serves nothing in particular any more. */
export function take(circle: Circle, id: string): Circle {
  const moments = circle.moments.filter((one) => one.id !== id);
  const below = circle.below.filter((one) => one.id !== id);
  if (moments.length + below.length === circle.moments.length + circle.below.length) return circle;
  return {
    ...circle,
    moments,
    below: below.map((one) => (one.under === id ? { ...one, under: '' } : one)),
  };
}

/** An id for the next thing the learner makes. */
export function nextId({ moments, below }: Circle): string {
  return firstFree(OWN_PREFIX, [...moments, ...below]);
}

/** Whether `id` is of the learner's own making. */
export function isOwn(id: string): boolean {
  return /^own-[1-9]\d{0,8}$/.test(id);
}

const OWN_PREFIX = 'own-';

/** Where the moments of `phase` end among `rest`. */
function endOf(circle: Circle, rest: readonly Moment[], phase: string): number {
  const rank = (id: string) => circle.phases.findIndex((one) => one.id === id);
  const later = rest.findIndex((moment) => rank(moment.phase) > rank(phase));
  return later < 0 ? rest.length : later;
}
