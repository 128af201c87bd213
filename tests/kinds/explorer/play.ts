import { expect } from 'vitest';
import { readCourse } from '../../../src/build/content/load.ts';
import { localise } from '../../../src/core/language.ts';
import { explorerExamples } from '../../../src/kinds/explorer/examples.ts';
import { explorer } from '../../../src/kinds/explorer/model.ts';
import { feedbackOn } from '../../../src/kinds/explorer/state/judge.ts';
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

/** The course's first exercise of this kind, in English. */
export function stepAccuracy(): ExplorerTask {
  return courseExplorer('step-accuracy');
}

/** An exercise of the course, in English. */
export function courseExplorer(name: string): ExplorerTask {
  const found = readCourse('.').course.exercises.find(({ id }) => id === name);
  if (!found) throw new Error(`content/exercises/${name}.yaml is missing or has mistakes`);
  return localise(found.task, 'en') as ExplorerTask;
}

/** Fails where a number that a mistake leads to is answered with another mistake's words. */
export function expectSound(own: ExplorerTask): void {
  for (const item of own.items) {
    for (const { value, feedback } of item.number?.mistakes ?? []) {
      expect(feedbackOn(own, item, value)).toBe(feedback);
    }
  }
}
