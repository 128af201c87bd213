import type { Chance } from './chance.ts';
import type { Hall } from './hall.ts';
import { emptyVisit, GAVE_UP, LATER, openHall } from './visits.ts';

/** What comes of a hall in the long run. Minutes; shares of all who came, from 0 to 1. */
export interface LongRun {
  /** Of those who were served. */
  readonly mean: number;
  /** How far `mean` may be out by chance: its standard error. */
  readonly error: number;
  /** Nine in ten of those who were served waited no longer. */
  readonly ninetieth: number;
  /** Of all in the run. */
  readonly longest: number;
  /** Who was served after a wait of five minutes or less. */
  readonly prompt: number;
  readonly gaveUp: number;
  readonly later: number;
  /** Share of the counters' time that is spent serving. */
  readonly busy: number;
}

/** So many people come between two looks at the mean, which is looked at so often. */
const BATCH = 10_000;
const BATCHES = 20;

/** So much chance a run takes: one batch fills the hall, and one more person is on the way. */
export const PEOPLE = BATCH * (BATCHES + 1) + 1;

/** Where the line grows without end there is no long run but this. */
export const ENDLESS: LongRun = {
  mean: Number.POSITIVE_INFINITY,
  error: Number.NaN,
  ninetieth: Number.POSITIVE_INFINITY,
  longest: Number.POSITIVE_INFINITY,
  prompt: 0,
  gaveUp: 0,
  later: 0,
  busy: 1,
};

/**
 * Lets so many people come to `hall` that its figures settle; `chance` is for {@link PEOPLE}. The
 * error is taken from the means of batches, each far longer than the hall remembers. Near full load
 * neither holds: what happened then matters for some 2 ÷ (1 − load)² people a line, 20,000 at 99%, and
 * the hall has hardly filled.
 */
export function longRun(hall: Hall, chance: Chance): LongRun {
  const next = openHall(hall, chance);
  const visit = emptyVisit();
  for (let count = 0; count < BATCH; count++) next(visit);
  const opened = visit.arrive;
  const waits = new Uint32Array(BINS);
  const means: number[] = [];
  let [served, prompt, gaveUp, later, work, longest] = [0, 0, 0, 0, 0, 0];
  for (let batch = 0; batch < BATCHES; batch++) {
    let [sum, count] = [0, 0];
    for (let person = 0; person < BATCH; person++) {
      next(visit);
      if (visit.fate === GAVE_UP) gaveUp += 1;
      else if (visit.fate === LATER) later += 1;
      else {
        const wait = visit.start - visit.arrive;
        sum += wait;
        count += 1;
        work += visit.end - visit.start;
        if (wait <= PROMPT) prompt += 1;
        const bin = Math.min(Math.ceil(wait * PER_MINUTE), BINS - 1);
        waits[bin] = (waits[bin] as number) + 1;
        if (wait > longest) longest = wait;
      }
    }
    served += count;
    means.push(sum / count);
  }
  const all = BATCH * BATCHES;
  const mean = means.reduce((sum, one) => sum + one, 0) / BATCHES;
  const spread = means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (BATCHES - 1);
  return {
    mean,
    error: Math.sqrt(spread / BATCHES),
    ninetieth: quantile(waits, served * 0.9),
    longest,
    prompt: prompt / all,
    gaveUp: gaveUp / all,
    later: later / all,
    busy: Math.min(1, work / (visit.arrive - opened) / hall.counters),
  };
}

const PROMPT = 5;
/** Waits are counted in twentieths of a minute. */
const PER_MINUTE = 20;
const BINS = 20_000;

/** The wait that so many do not exceed. */
function quantile(waits: Uint32Array, people: number): number {
  let bin = 0;
  for (let seen = waits[0] as number; seen < people && bin < BINS - 1; ) {
    bin += 1;
    seen += waits[bin] as number;
  }
  return bin === 0 ? 0 : (bin - 0.5) / PER_MINUTE;
}
