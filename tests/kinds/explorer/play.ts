import { readCourse } from '../../../src/build/content/load.ts';
import { localise } from '../../../src/core/language.ts';
import { explorerExamples } from '../../../src/kinds/explorer/examples.ts';
import { explorer } from '../../../src/kinds/explorer/model.ts';
import type {
  ExplorerMove,
  ExplorerState,
  ExplorerTask,
} from '../../../src/kinds/explorer/task.ts';

/** The example with every sort of question in it. */
export const task = explorerExamples['full'] as ExplorerTask;

/** The state after `moves`, from the start. */
export function play(own: ExplorerTask, ...moves: readonly ExplorerMove[]): ExplorerState {
  return moves.reduce((state, move) => explorer.step(own, state, move), explorer.start(own, 1));
}

/** Types a number and hands it in. */
export function typed(item: string, value: number): readonly ExplorerMove[] {
  return [
    { do: 'type', item, value },
    { do: 'check', item },
  ];
}

/** Moves one slider. */
export function set(parameter: string, value: number): ExplorerMove {
  return { do: 'set', parameter, value };
}

/** The course's own exercise, in English. */
export function stepAccuracy(): ExplorerTask {
  const found = readCourse('.').course.exercises.find(({ id }) => id === 'step-accuracy');
  if (!found) throw new Error('content/exercises/step-accuracy.yaml is missing or has mistakes');
  return localise(found.task, 'en') as ExplorerTask;
}
