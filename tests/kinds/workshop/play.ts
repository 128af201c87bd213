import { workshopExamples } from '../../../src/kinds/workshop/examples.ts';
import { workshop } from '../../../src/kinds/workshop/model.ts';
import type { WorkshopMove, WorkshopState } from '../../../src/kinds/workshop/state/types.ts';
import type { WorkshopTask } from '../../../src/kinds/workshop/task.ts';
import { workshopPlay } from '../../helpers/workshop.ts';

export const smallest = workshopExamples['smallest'] as WorkshopTask;

/** The state after `moves`, from the beginning or from `state`. */
export function played(
  moves: readonly WorkshopMove[],
  state: WorkshopState = workshop.start(smallest, 1),
  task: WorkshopTask = smallest,
): WorkshopState {
  return moves.reduce((now, move) => workshop.step(task, now, move), state);
}

/** A work that is done from the first step to the last. */
export function whole(task: WorkshopTask = smallest): WorkshopState {
  return played(workshopPlay(task, () => 0.6) as readonly WorkshopMove[], undefined, task);
}
