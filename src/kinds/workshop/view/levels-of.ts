import type { WorkshopState } from '../state/types.ts';
import type { WorkshopTask } from '../task.ts';

/** How many criteria have a level, and what these come to by the learner’s own judgement. */
export function levelsOf({ rubric }: WorkshopTask, state: WorkshopState) {
  const own = rubric.flatMap(({ id, levels }) =>
    levels.filter((one) => one.id === levelOf(state, id)),
  );
  return {
    chosen: own.length,
    points: own.reduce((sum, level) => sum + level.points, 0),
    most: rubric.reduce((sum, one) => sum + (one.levels[0]?.points ?? 0), 0),
  };
}

/** The level chosen for a criterion; `undefined` where none is. */
export function levelOf({ levels }: WorkshopState, criterion: string): string | undefined {
  return Object.hasOwn(levels, criterion) ? levels[criterion]?.level : undefined;
}
