import type { Words } from '../../../ui/words.ts';
import { balanceOf, type Moment } from '../draw/moment.ts';
import type { Hour } from '../formulas/service-hall/day.ts';
import type { Hall } from '../formulas/service-hall/hall.ts';

/** One moment in words: “12:34. In line: 7, the longest for 6 min …”. */
export function momentText(hall: Hall, moment: Moment, time: number, words: Words): string {
  const { waiting, longest, busy, served, gaveUp, later } = moment;
  const minutes = Math.floor(time + 1e-9);
  const clock = `${12 + Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  const parts = [
    words('explorer.hall.now', { clock, waiting, busy, counters: hall.counters, served }),
    waiting > 0 && words('explorer.hall.longest', { minutes: Math.floor(longest) }),
    gaveUp > 0 && words('explorer.hall.left', { count: gaveUp }),
    later > 0 && words('explorer.hall.later', { count: later }),
  ].filter((part) => part !== false);
  return parts.reduce((first, next) => words('explorer.hall.both', { first, next }));
}

/** What came of the whole hour. */
export function balanceText(hour: Hour, words: Words): string {
  const { mean, longest } = balanceOf(hour);
  return words('explorer.hall.over', { mean: mean.toFixed(1), longest: longest.toFixed(1) });
}
