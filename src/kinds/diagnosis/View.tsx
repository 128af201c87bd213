import type { StagedMove, StagedState } from '../../core/staged/types.ts';
import { late } from '../../ui/late.tsx';
import { ClassTable } from '../../ui/staged/late-class.ts';
import { stagedNow } from '../../ui/staged/now.ts';
import { Staged } from '../../ui/staged/Staged.tsx';
import type { KindView } from '../../ui/view.ts';
import { DIAGNOSIS, diagnosis } from './model.ts';
import type { DiagnosisTask } from './task.ts';
import { partsOf } from './view/parts.tsx';
import { DiagnosisSheet } from './view/Sheet.tsx';

/** A case with sources to ask; then what is behind it, then what to do first. */
export const diagnosisView: KindView<DiagnosisTask, StagedState, StagedMove> = {
  Screen: ({ task, words, ...rest }) => (
    <Staged {...rest} {...partsOf(task, words)} words={words} />
  ),
  Sheet: DiagnosisSheet,
  Work: late(async () => (await import('./view/Work.tsx')).DiagnosisWork),
  Class: ({ task, ...rest }) => (
    <ClassTable items={diagnosis.items(task)} stage={DIAGNOSIS} {...rest} />
  ),
  now: ({ task, state, words }) =>
    stagedNow(partsOf(task, words).items, state, words, task.assigned),
};
