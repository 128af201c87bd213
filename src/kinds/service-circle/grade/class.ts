import type { Circle, CircleState } from '../state/circle.ts';
import { type CircleTask, isMoment, type Scene, type SceneEvent } from '../task.ts';
import { concordance, pairsOf } from './order.ts';

/** What a class did with one scene, counted over the circle each student handed in last. */
export interface ClassCount {
  readonly scene: Scene;
  /** How many circles; no count below is higher. At least 1. */
  readonly circles: number;
  /** Every event of the scene, in its order. */
  readonly events: readonly EventCount[];
  /** Pairs that somebody has the wrong way round, the most frequent first. */
  readonly reversed: readonly PairCount[];
}

/** In how many circles an event … */
export interface EventCount {
  readonly event: SceneEvent;
  /** … is on the circle, … */
  readonly on: number;
  /** … is below the line of visibility, … */
  readonly below: number;
  /** … is starred as a moment of truth, … */
  readonly truth: number;
  /** … is marked as a fail point. */
  readonly fail: number;
}

/** In how many circles `later` comes before `earlier`. */
export interface PairCount {
  readonly earlier: SceneEvent;
  readonly later: SceneEvent;
  readonly count: number;
}

/** One count for each scene of which a circle was handed in, the scene with most circles first. */
export function countClass(
  task: CircleTask,
  states: readonly CircleState[],
): readonly ClassCount[] {
  return task.scenes
    .map((scene) => {
      const circles = states.flatMap(({ works }) => works[scene.id]?.handed.at(-1) ?? []);
      return countScene(scene, circles);
    })
    .filter(({ circles }) => circles > 0)
    .sort((a, b) => b.circles - a.circles);
}

/** The events that most circles lack, of those the customer lives through. */
export function missed({ events, circles }: ClassCount): readonly Tally[] {
  const moments = events.filter(({ event }) => isMoment(event));
  return ranked(moments.map(({ event, on }) => ({ event, count: circles - on })));
}

/** The events that most circles wrongly have on them. */
export function decoys({ events }: ClassCount): readonly Tally[] {
  const internal = events.filter(({ event }) => !isMoment(event));
  return ranked(internal.map(({ event, on }) => ({ event, count: on })));
}

/** The events that were marked, the most frequent first. */
export function marked({ events }: ClassCount, mark: 'truth' | 'fail'): readonly Tally[] {
  return ranked(events.map((one) => ({ event: one.event, count: one[mark] })));
}

/** One line of a ranking. */
export interface Tally {
  readonly event: SceneEvent;
  readonly count: number;
}

function ranked(list: readonly Tally[]): readonly Tally[] {
  return list.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

function countScene(scene: Scene, circles: readonly Circle[]): ClassCount {
  const events = scene.events.map((event): EventCount => {
    const own = circles.flatMap(({ moments }) => moments.find(({ id }) => id === event.id) ?? []);
    return {
      event,
      on: own.length,
      below: circles.filter(({ below }) => below.some(({ id }) => id === event.id)).length,
      truth: own.filter(({ truth }) => truth).length,
      fail: own.filter(({ fail }) => fail).length,
    };
  });
  return { scene, circles: circles.length, events, reversed: reversedIn(scene, circles) };
}

/** Of pairs with the same count, the ones that follow one another most closely come first. */
function reversedIn(scene: Scene, circles: readonly Circle[]): readonly PairCount[] {
  const pairs = pairsOf(scene);
  const broken = circles.map(({ moments }) => {
    return new Set(
      concordance(
        pairs,
        moments.map(({ id }) => id),
      ).broken,
    );
  });
  const at = new Map(scene.events.map((event, index) => [event.id, { event, index }]));
  return pairs
    .flatMap((pair) => {
      const count = broken.filter((one) => one.has(pair)).length;
      const [earlier, later] = [at.get(pair[0]), at.get(pair[1])];
      return count > 0 && earlier && later ? [{ earlier, later, count }] : [];
    })
    .sort(
      (a, b) =>
        b.count - a.count ||
        Math.abs(a.later.index - a.earlier.index) - Math.abs(b.later.index - b.earlier.index),
    )
    .map(({ earlier, later, count }) => ({ earlier: earlier.event, later: later.event, count }));
}
