import type { StagedMove, StagedState } from '../../core/staged/types.ts';
import { ClassTable } from '../../ui/staged/late-class.ts';
import { Work } from '../../ui/staged/late-work.ts';
import { Sheet } from '../../ui/staged/Sheet.tsx';
import type { KindView } from '../../ui/view.ts';
import { BIN, sort } from './model.ts';
import type { SortTask } from './task.ts';
import { sortNow } from './view/now.ts';
import { partsOf } from './view/parts.tsx';
import { Sort } from './view/Sort.tsx';

/** Cards in a hand and bins to put them into. */
export const sortView: KindView<SortTask, StagedState, StagedMove> = {
  Screen: Sort,
  Sheet: ({ task, words, ...rest }) => (
    <>
      <p>
        <strong>{task.ask}</strong>
      </p>
      <dl class="sheet-bins">
        {task.bins.map(({ id, name, gist }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{gist}</dd>
          </div>
        ))}
      </dl>
      <Sheet {...rest} {...partsOf(task, words)} words={words} />
    </>
  ),
  Work: ({ task, words, ...rest }) => <Work {...rest} {...partsOf(task, words)} words={words} />,
  Class: ({ task, ...rest }) => <ClassTable items={sort.items(task)} stage={BIN} {...rest} />,
  now: ({ task, state, words }) => sortNow(task, state, words),
};
