import type { Mark, Result } from './kind.ts';

/** The sum of `results`, such as marks; done when every one is done and there is at least one. */
export function total(results: readonly Result[]): Result {
  let points = 0;
  let max = 0;
  let done = results.length > 0;
  for (const one of results) {
    points += one.points;
    max += one.max;
    done &&= one.done;
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
