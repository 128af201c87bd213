import type { StagedMove, StagedState } from '../../core/staged/types.ts';
import { Work } from '../../ui/staged/late-work.ts';
import { stagedNow } from '../../ui/staged/now.ts';
import { Sheet } from '../../ui/staged/Sheet.tsx';
import { Staged } from '../../ui/staged/Staged.tsx';
import type { KindView } from '../../ui/view.ts';
import { rebuild } from './model.ts';
import type { RebuildTask } from './task.ts';
import { partsOf } from './view/parts.tsx';

/** A statement on a card with what is on file about it; then its sentence, tile by tile. */
export const rebuildView: KindView<RebuildTask, StagedState, StagedMove> = {
  Screen: ({ task, words, ...rest }) => (
    <Staged {...rest} {...partsOf(task, words)} words={words} />
  ),
  Sheet: ({ task, words, ...rest }) => <Sheet {...rest} {...partsOf(task, words)} words={words} />,
  Work: ({ task, words, ...rest }) => <Work {...rest} {...partsOf(task, words)} words={words} />,
  now: ({ task, state, words }) => stagedNow(rebuild.items(task), state, words, task.assigned),
};
