import { HOUR, type Hour } from '../formulas/service-hall/day.ts';
import { GAVE_UP, LATER, SERVED, type Visit } from '../formulas/service-hall/visits.ts';

/** Where somebody is: coming in, waiting, at a counter, or going. */
export type Place =
  | { readonly at: 'door' }
  | { readonly at: 'line'; readonly line: number; readonly rank: number }
  | { readonly at: 'counter'; readonly counter: number }
  | { readonly at: 'exit' };

/** One person as seen at one moment. */
export interface Person {
  /** The same at every moment of an hour. */
  readonly id: number;
  readonly place: Place;
  /** Minutes in the line so far. */
  readonly waited: number;
  readonly fate: Visit['fate'];
}

/** The hall at one moment, and what has come of the hour by then. */
export interface Moment {
  readonly people: readonly Person[];
  readonly waiting: number;
  /** How long who is in the line has been waiting at most; 0 where nobody is. */
  readonly longest: number;
  readonly busy: number;
  readonly served: number;
  readonly gaveUp: number;
  readonly later: number;
}

/** What there is to see `time` minutes into `hour`. */
export function momentOf(hour: Hour, time: number): Moment {
  const ranks = new Map<number, number>();
  const people: Person[] = [];
  const count = { waiting: 0, longest: 0, busy: 0, served: 0, gaveUp: 0, later: 0 };
  for (const [id, visit] of hour.entries()) {
    if (visit.arrive > time) break;
    const { start, end, fate } = visit;
    if (end >= 0 && end <= time) {
      count.served += fate === SERVED ? 1 : 0;
      count.gaveUp += fate === GAVE_UP ? 1 : 0;
      count.later += fate === LATER ? 1 : 0;
    }
    if (end + SEEN_GOING <= time) continue;
    const waits = time < start;
    const rank = ranks.get(visit.line) ?? 0;
    if (waits) {
      ranks.set(visit.line, rank + 1);
      count.waiting += 1;
      count.longest = Math.max(count.longest, time - visit.arrive);
    } else if (time < end) count.busy += 1;
    people.push({
      id,
      place: placeOf(visit, rank, time),
      waited: Math.min(time, start) - visit.arrive,
      fate,
    });
  }
  return { people, ...count };
}

/** The minute in which most people wait; the last one where nobody ever does. */
export function busiestMinute(hour: Hour): number {
  let [best, most] = [HOUR, 0];
  for (let minute = HOUR; minute > 0; minute--) {
    const waiting = hour.filter(({ arrive, start }) => arrive <= minute && minute < start).length;
    if (waiting >= most && waiting > 0) [best, most] = [minute, waiting];
  }
  return best;
}

/** What came of the hour: the waits of those whose wait ended in it. */
export function balanceOf(hour: Hour): { readonly mean: number; readonly longest: number } {
  const waits = hour
    .filter(({ start, fate }) => fate === SERVED && start >= 0 && start < HOUR)
    .map(({ arrive, start }) => start - arrive);
  const sum = waits.reduce((total, wait) => total + wait, 0);
  return { mean: waits.length > 0 ? sum / waits.length : 0, longest: Math.max(0, ...waits) };
}

/** Minutes in which one sees somebody come in, and go. */
const SEEN_COMING = 0.2;
const SEEN_GOING = 0.8;

function placeOf(
  { arrive, start, end, line, counter, fate }: Visit,
  rank: number,
  time: number,
): Place {
  if (time < arrive + SEEN_COMING && (time < start || fate === LATER)) return { at: 'door' };
  if (time < start) return { at: 'line', line, rank };
  return time < end ? { at: 'counter', counter } : { at: 'exit' };
}
