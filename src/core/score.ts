import type { Mark, Result } from './kind.ts';

/** The sum of `marks`; done when every one is done and there is at least one. */
export function total(marks: readonly Mark[]): Result {
  let points = 0;
  let max = 0;
  let done = marks.length > 0;
  for (const mark of marks) {
    points += mark.points;
    max += mark.max;
    done &&= mark.done;
  }
  return { done, points, max };
}

/** The sum of `marks` for each objective they name. */
export function byObjective(marks: readonly Mark[]): Readonly<Record<string, Result>> {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    for (const objective of mark.objectives) {
      groups.set(objective, [...(groups.get(objective) ?? []), mark]);
    }
  }
  return Object.fromEntries([...groups].map(([objective, group]) => [objective, total(group)]));
}
