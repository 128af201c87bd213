/** The hour at which a day of learning begins: whoever reviews past midnight is still in the old one. */
const HOUR = 4;

/** When the day of learning that holds `time` began, by this device’s clock and zone. */
export function dayStart(time: number): number {
  const date = new Date(time);
  if (date.getHours() < HOUR) date.setDate(date.getDate() - 1);
  return date.setHours(HOUR, 0, 0, 0);
}

/** When the day `ahead` days after the one of `time` begins; days with a change of clocks are longer or shorter. */
export function dayAhead(time: number, ahead: number): number {
  const date = new Date(dayStart(time));
  date.setDate(date.getDate() + ahead);
  return date.setHours(HOUR, 0, 0, 0);
}

/**
 * `time` with its day of learning from 0:00 to 24:00 UTC. FSRS counts days by UTC, and would take a
 * morning in China for the day before.
 */
export function asUtcDay(time: number): number {
  const offset = new Date(time).getTimezoneOffset() * 60_000;
  return time - offset - HOUR * 3_600_000;
}
