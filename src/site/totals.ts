import { course } from 'virtual:course';
import { localise } from '../core/language.ts';
import { byObjective } from '../core/score.ts';
import { kinds } from '../kinds/index.ts';

let totals: Readonly<Record<string, number>> | undefined;

/** The points that can be reached for each objective over all exercises of the course. */
export function objectiveTotals(): Readonly<Record<string, number>> {
  totals ??= add();
  return totals;
}

function add(): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { kind: name, task: raw } of course.exercises) {
    const kind = kinds[name];
    if (!kind) continue;
    const task = localise(raw, 'en');
    for (const [objective, { max }] of Object.entries(
      byObjective(kind.grade(task, kind.start(task, 0))),
    )) {
      sums[objective] = (sums[objective] ?? 0) + max;
    }
  }
  return sums;
}
