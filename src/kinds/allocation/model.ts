import type { Kind } from '../../core/kind.ts';
import { linesOf } from './lines.ts';
import { placesOf } from './places.ts';
import { pointsOf, statusOf, wholePoints, wholeStatus } from './state/judge.ts';
import { read } from './state/read.ts';
import { finish, step } from './state/step.ts';
import type { AllocationMove, AllocationState, AllocationTask } from './task.ts';

/** Decisions about several places taken together: a plan to try out, to measure and to revise. */
export const allocation: Kind<AllocationTask, AllocationState, AllocationMove> = {
  name: 'allocation',
  version: 1,
  start: (_, seed) => ({ seed, versions: {}, plan: {}, tries: [], hints: [], told: 0 }),
  step,
  settles: ({ do: done }) => done === 'try' || done === 'hint' || done === 'reveal',
  joins: () => false,
  // A plan is judged as a whole: no place of it can be left out.
  choices: (task) => ({
    scenes: [],
    items: 0,
    hints: placesOf(task).some(({ hint }) => hint !== ''),
  }),
  assign: (task, { hints, blind, closed }) => ({
    ...task,
    items: hints ? task.items : task.items.map((item) => ({ ...item, hint: '' })),
    settings: hints ? task.settings : task.settings.map((item) => ({ ...item, hint: '' })),
    assigned: { blind, closed },
  }),
  finish,
  grade: (task, state) => [
    ...placesOf(task).map((place) => ({
      item: place.id,
      objectives: place.objectives,
      done: isDone(statusOf(place, state)),
      points: pointsOf(place, state),
      max: 1,
    })),
    {
      item: task.whole.id,
      objectives: task.whole.objectives,
      done: isDone(wholeStatus(task, state)),
      points: wholePoints(task, state),
      max: 1,
    },
  ],
  lines: linesOf,
  read: (task, saved, from) => (from === allocation.version ? read(task, saved) : undefined),
};

function isDone(status: ReturnType<typeof statusOf>): boolean {
  return status === 'solved' || status === 'revealed';
}
