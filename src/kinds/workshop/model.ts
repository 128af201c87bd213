import type { Kind } from '../../core/kind.ts';
import { lines } from './lines.ts';
import { read } from './state/read.ts';
import { isBegun, missing } from './state/standing.ts';
import { finish, joins, step } from './state/step.ts';
import type { WorkshopMove, WorkshopState } from './state/types.ts';
import { STEPS, type WorkshopTask } from './task.ts';

/** From a scene to standards that were tried and written anew, in one's own words; never scored. */
export const workshop: Kind<WorkshopTask, WorkshopState, WorkshopMove> = {
  name: 'workshop',
  version: 1,
  start: (_, seed) => ({
    seed,
    at: 'place',
    place: '',
    version: 1,
    about: '',
    moments: [],
    standards: [],
    levels: {},
    posted: '',
    changed: '',
    handed: false,
  }),
  step,
  settles: () => false,
  joins,
  choices: ({ places, rubric }) => ({
    rubric: rubric.reduce(
      (sum, { levels }) => sum + Math.max(...levels.map(({ points }) => points)),
      0,
    ),
    scenes: places.map(({ id, title }) => ({ id, name: title })),
    items: 0,
    hints: false,
  }),
  assign: (task, { scene, blind, closed }) => {
    const places = task.places.filter(({ id }) => id === scene);
    const only = places.length > 0 ? { places, only: scene } : {};
    return { ...task, ...only, assigned: { blind, closed } };
  },
  finish,
  grade: (task, state) =>
    STEPS.map((item) => ({
      item,
      objectives: task.steps[item].objectives,
      done: isDone(task, state, item),
      points: 0,
      max: 0,
    })),
  lines,
  read: (task, saved, from) => (from === workshop.version ? read(task, saved) : undefined),
};

/** Where nothing is told, a step is done only once all was handed in. */
function isDone(task: WorkshopTask, state: WorkshopState, item: (typeof STEPS)[number]): boolean {
  if (task.assigned?.blind && !state.handed) return false;
  return isBegun(state, item) && missing(task, state, item).length === 0;
}
