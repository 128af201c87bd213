import type { StagedMove, StagedState } from '../../core/staged/types.ts';
import { late } from '../../ui/late.tsx';
import { stagedNow } from '../../ui/staged/now.ts';
import { Staged } from '../../ui/staged/Staged.tsx';
import type { KindView } from '../../ui/view.ts';
import { casework } from './model.ts';
import type { CaseworkTask } from './task.ts';
import { partsOf } from './view/parts.tsx';
import { Reference } from './view/Reference.tsx';
import { CaseworkSheet } from './view/Sheet.tsx';

/** A case with sources to ask, if it has any; then one decision after the other. */
export const caseworkView: KindView<CaseworkTask, StagedState, StagedMove> = {
  Screen: ({ task, words, ...rest }) => (
    <>
      <Reference task={task} state={rest.state} />
      <Staged {...rest} {...partsOf(task, words)} words={words} />
    </>
  ),
  Sheet: CaseworkSheet,
  Work: late(async () => (await import('./view/Work.tsx')).CaseworkWork),
  Class: late(async () => (await import('./view/Class.tsx')).CaseworkClass),
  now: ({ task, state, words }) => stagedNow(casework.items(task), state, words, task.assigned),
};
