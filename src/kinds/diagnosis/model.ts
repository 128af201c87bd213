import { stagedKind } from '../../core/staged/kind.ts';
import type { Stage, StagedItem } from '../../core/staged/types.ts';
import type { Case, DiagnosisTask } from './task.ts';

/** The two stages of a case, each with one ask of the same name. */
export const DIAGNOSIS = 'diagnosis';
export const CURE = 'cure';

/** Evidence first, then what is behind it, then a cure that fits. */
export const diagnosis = stagedKind<DiagnosisTask>('diagnosis', 1, (task) =>
  task.items.map(
    (item): StagedItem => ({
      id: item.id,
      version: item.version,
      objectives: item.objectives,
      level: 1,
      prompt: item.title,
      looks: item.clues.map(({ id }) => id),
      least: item.least,
      order: [DIAGNOSIS, CURE],
      stage: (id) => (id === CURE ? cureStage(task, item) : diagnosisStage(task, item)),
    }),
  ),
);

function diagnosisStage(task: DiagnosisTask, { answer, diagnoses }: Case): Stage {
  const options = task.diagnoses.map(({ id, name }) => ({
    id,
    correct: id === answer,
    text: name,
    feedback: diagnoses[id] ?? '',
  }));
  return { id: DIAGNOSIS, asks: [{ id: DIAGNOSIS, prompt: task.ask, options, fixed: true }] };
}

function cureStage({ cureAsk }: DiagnosisTask, { cures }: Case): Stage {
  const options = cures.map(({ id, text, correct, feedback }) => ({ id, text, correct, feedback }));
  return { id: CURE, asks: [{ id: CURE, prompt: cureAsk, options }] };
}
