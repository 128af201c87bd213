/**
 * The mean wait in the line of an M/M/c queue: people come at random (`arrivals` an hour), take
 * `service` minutes on average, exponentially distributed, at one of `counters`, first come first
 * served. In minutes; `Infinity` where more work comes in than can be done.
 *
 * Source: A. K. Erlang’s delay formula (Erlang C, 1917), by way of his loss formula, whose recursion
 * needs no factorials.
 */
export function meanWait(arrivals: number, service: number, counters: number): number {
  const load = (arrivals * service) / 60;
  if (!(load < counters)) return Number.POSITIVE_INFINITY;
  return (mustWait(load, counters) * service) / (counters - load);
}

/** Erlang C: the share of people who find every counter taken, at `load` busy counters. */
export function mustWait(load: number, counters: number): number {
  let lost = 1;
  for (let count = 1; count <= counters; count++) lost = (load * lost) / (count + load * lost);
  return lost / (1 - (load / counters) * (1 - lost));
}
