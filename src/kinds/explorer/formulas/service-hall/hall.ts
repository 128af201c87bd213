import type { Values } from '../formula.ts';

/** A hall where people come, wait in line, are served at a counter and go. Minutes throughout. */
export interface Hall {
  /** How many people come in an hour. */
  readonly arrivals: number;
  /** How long one takes at the counter on average. */
  readonly service: number;
  /** Whether all take exactly so long; else the times vary as an exponential distribution does. */
  readonly alike: boolean;
  readonly counters: number;
  /** Whether every counter has a line of its own, which people join at random; else all share one. */
  readonly separate: boolean;
  /** Which part of the arrivals comes at even spacing, punctually; the rest comes at random. */
  readonly booked: number;
  /** Whether everybody gets a number and an honest estimate of the wait on coming. */
  readonly informed: boolean;
  /** How long people will wait on average, differing as an exponential distribution does. */
  readonly patience: number;
}

/** The hall that a learner has set; nothing where there cannot be one. */
export function hallOf(values: Values): Hall | undefined {
  const { arrivals = 0, service = 0, counters = 0, appointments = 0, patience = 0 } = values;
  const numbers = [arrivals, service, counters, appointments, patience];
  if (!numbers.every(Number.isFinite) || arrivals <= 0 || service <= 0 || counters < 1) {
    return undefined;
  }
  return {
    arrivals,
    service,
    alike: values['times'] === 1,
    counters: Math.min(Math.floor(counters), MOST_COUNTERS),
    separate: values['lines'] === 1,
    booked: Math.min(Math.max(appointments / 100, 0), 1),
    informed: values['information'] === 1,
    patience: patience > 0 ? patience : Number.POSITIVE_INFINITY,
  };
}

/** Work that comes in over work that can be done: 1 or more, and the line grows without end. */
export function loadOf({ arrivals, service, counters }: Hall): number {
  return (arrivals * service) / 60 / counters;
}

const MOST_COUNTERS = 100;
