import type { Words } from '../../../ui/words.ts';
import { levelOf, type Reading } from '../way/gauges.ts';

/** Where a gauge stands: an amount where it has a unit, else in words. */
export function valueText(reading: Pick<Reading, 'gauge' | 'value'>, words: Words): string {
  const { gauge, value } = reading;
  if (gauge.unit === undefined) return words(`conversation.level.${levelOf(reading)}`);
  const key = /^\p{Sc}$/u.test(gauge.unit) ? 'conversation.money' : 'conversation.amount';
  return words(key, { value, max: gauge.max, unit: gauge.unit });
}
