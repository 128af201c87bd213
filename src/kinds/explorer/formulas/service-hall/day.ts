import { chanceOf } from './chance.ts';
import type { Hall } from './hall.ts';
import { emptyVisit, openHall, type Visit } from './visits.ts';

/** Whom one meets in one simulated hour, in the order of arrival; the hour begins at minute 0. */
export type Hour = readonly Readonly<Visit>[];

/**
 * One lunch hour after a morning just as busy; another `day`, another hour. Those who came before it
 * and are still there, or are still to be seen going, have negative times; those who come after it
 * are left out.
 */
export function lunchHour(hall: Hall, day: number): Hour {
  const length = MORNING + HOUR;
  const most = Math.ceil((hall.arrivals * length) / 60) * 2 + 100;
  const next = openHall(hall, chanceOf(day, most));
  const hour: Visit[] = [];
  for (let count = 0; count < most - 1; count++) {
    const visit = emptyVisit();
    next(visit);
    if (visit.arrive >= length) break;
    if (visit.end < MORNING - 1) continue;
    hour.push({
      ...visit,
      arrive: visit.arrive - MORNING,
      start: visit.start - MORNING,
      end: visit.end - MORNING,
    });
  }
  return hour;
}

/** Minutes shown. */
export const HOUR = 60;
/** Minutes before them, in which the hall fills. */
const MORNING = 240;
