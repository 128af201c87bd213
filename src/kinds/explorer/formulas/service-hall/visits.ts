import type { Chance } from './chance.ts';
import type { Hall } from './hall.ts';

/** What became of somebody who came. */
export const SERVED = 0;
/** Gave up in the line. */
export const GAVE_UP = 1;
/** Was told how long it would take and comes back at a quiet hour. */
export const LATER = 2;

/** One person's visit; all times in minutes since the hall opened. */
export interface Visit {
  arrive: number;
  /** When the wait ended: called to a counter, or gone. */
  start: number;
  /** When the person left the hall. */
  end: number;
  fate: typeof SERVED | typeof GAVE_UP | typeof LATER;
  line: number;
  /** The counter, from 0; −1 for those who were not served. */
  counter: number;
}

/** A visit to be written over. */
export function emptyVisit(): Visit {
  return { arrive: 0, start: 0, end: 0, fate: SERVED, line: 0, counter: -1 };
}

/**
 * Opens `hall` and answers a function that writes the next visit, in the order of arrival, into what
 * it is given: no list is kept, since a long run has hundreds of thousands.
 *
 * Who comes to a line is served in the order of arrival by the first of its counters to be free.
 * Nobody changes lines. Uninformed people give up once they have waited as long as their patience
 * lasts. Informed ones compare it with the estimate when they come – people waiting, plus one, times
 * the service time over the counters of the line – and then either stay to the end or come back
 * later.
 */
export function openHall(hall: Hall, chance: Chance): (visit: Visit) => void {
  const { service, informed, patience, alike } = hall;
  const lines = hall.separate ? hall.counters : 1;
  const each = hall.counters / lines;
  const free = new Float64Array(hall.counters);
  const waiting = Array.from({ length: lines }, waitingLine);
  const nextAt = arrivalsOf(hall, chance.gap);
  const leaves = Number.isFinite(patience);
  const [works, picks, patiences] = [
    alike ? NOTHING : chance.work,
    lines === 1 ? NOTHING : chance.pick,
    leaves ? chance.patience : NOTHING,
  ];
  let person = -1;
  return (visit) => {
    person += 1;
    const arrive = nextAt();
    const work = alike ? service : (works[person] as number) * service;
    const line = lines === 1 ? 0 : Math.floor((picks[person] as number) * lines);
    let counter = line * each;
    let soonest = free[counter] as number;
    for (let other = counter + 1; other < (line + 1) * each; other++) {
      const at = free[other] as number;
      if (at >= soonest) continue;
      soonest = at;
      counter = other;
    }
    const called = Math.max(arrive, soonest);
    visit.arrive = arrive;
    visit.line = line;
    if (leaves) {
      const lasts = (patiences[person] as number) * patience;
      const estimate =
        informed && called > arrive
          ? (((waiting[line] as WaitingLine).at(arrive) + 1) * service) / each
          : 0;
      if (estimate > lasts) return gone(visit, LATER, arrive);
      if (!informed && called - arrive > lasts) return gone(visit, GAVE_UP, arrive + lasts);
      if (informed) (waiting[line] as WaitingLine).join(called);
    }
    free[counter] = called + work;
    visit.start = called;
    visit.end = called + work;
    visit.fate = SERVED;
    visit.counter = counter;
  };
}

function gone(visit: Visit, fate: typeof GAVE_UP | typeof LATER, at: number): void {
  visit.start = at;
  visit.end = at;
  visit.fate = fate;
  visit.counter = -1;
}

/** When the next person comes: at random, or by appointment at even spacing, whoever is first. */
function arrivalsOf({ arrivals, booked }: Hall, gaps: Float32Array): () => number {
  const apart = 60 / arrivals;
  const random = booked < 1 ? apart / (1 - booked) : Number.POSITIVE_INFINITY;
  const even = booked > 0 ? apart / booked : Number.POSITIVE_INFINITY;
  let walkIns = 0;
  // The next of each; kept in an array, since a closure’s own fractions are slow.
  const next = new Float64Array([(gaps[0] as number) * random, even / 2]);
  return () => {
    const walkIn = next[0] as number;
    const appointment = next[1] as number;
    if (appointment < walkIn) {
      next[1] = appointment + even;
      return appointment;
    }
    walkIns += 1;
    next[0] = walkIn + (gaps[walkIns] as number) * random;
    return walkIn;
  };
}

const NOTHING = new Float32Array();

/** Who waits in one line, by the moment of being called, which never goes back. */
interface WaitingLine {
  /** How many still wait at `time`; asked in the order of time. */
  readonly at: (time: number) => number;
  readonly join: (called: number) => void;
}

function waitingLine(): WaitingLine {
  let calls: number[] = [];
  let past = 0;
  return {
    at: (time) => {
      while (past < calls.length && (calls[past] as number) <= time) past += 1;
      if (past > 1000) {
        calls = calls.slice(past);
        past = 0;
      }
      return calls.length - past;
    },
    join: (called) => void calls.push(called),
  };
}
