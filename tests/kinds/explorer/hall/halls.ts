import fc from 'fast-check';
import { chanceOf } from '../../../../src/kinds/explorer/formulas/service-hall/chance.ts';
import type { Hall } from '../../../../src/kinds/explorer/formulas/service-hall/hall.ts';
import {
  type LongRun,
  longRun,
  PEOPLE,
} from '../../../../src/kinds/explorer/formulas/service-hall/long-run.ts';
import {
  emptyVisit,
  openHall,
  type Visit,
} from '../../../../src/kinds/explorer/formulas/service-hall/visits.ts';

/** Three counters, one line, 40 people an hour, 4 minutes each. */
export const noon: Hall = {
  arrivals: 40,
  service: 4,
  alike: false,
  counters: 3,
  separate: false,
  booked: 0,
  informed: false,
  patience: Number.POSITIVE_INFINITY,
};

/** Halls of every sort, overloaded ones among them. */
export const anyHall: fc.Arbitrary<Hall> = fc.record({
  arrivals: fc.integer({ min: 4, max: 60 }),
  service: fc.integer({ min: 2, max: 8 }),
  alike: fc.boolean(),
  counters: fc.integer({ min: 1, max: 8 }),
  separate: fc.boolean(),
  booked: fc.constantFrom(0, 0.25, 0.5, 1),
  informed: fc.boolean(),
  patience: fc.constantFrom(5, 20, Number.POSITIVE_INFINITY),
});

/** The first so many visits to `hall`, in the order of arrival. */
export function visitsTo(hall: Hall, count: number, seed = 1): readonly Visit[] {
  const next = openHall(hall, chanceOf(seed, count + 1));
  return Array.from({ length: count }, () => {
    const visit = emptyVisit();
    next(visit);
    return visit;
  });
}

/** The long run of `noon` with some things changed. */
export function run(change: Partial<Hall>, seed: number): LongRun {
  return longRun({ ...noon, ...change }, chanceOf(seed, PEOPLE));
}

/** The mean of a figure over runs with different seeds, and its standard error. */
export function over(
  seeds: readonly number[],
  change: Partial<Hall>,
  figure: (run: LongRun) => number,
): { readonly mean: number; readonly error: number } {
  const values = seeds.map((seed) => figure(run(change, seed)));
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const spread = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (values.length - 1);
  return { mean, error: Math.sqrt(spread / values.length) };
}
