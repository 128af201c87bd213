import type { StagedItem } from '../../../core/staged/types.ts';
import type { StagedParts } from '../../../ui/staged/types.ts';
import type { Words } from '../../../ui/words.ts';
import { casework } from '../model.ts';
import type { Case, CaseworkTask } from '../task.ts';
import { Asks } from './Asks.tsx';
import { Clues } from './Clues.tsx';
import { Insight } from './Insight.tsx';
import { Later } from './Later.tsx';
import { Locked } from './Locked.tsx';
import { isSlip, layoutOf } from './layout.ts';
import { Telling } from './Telling.tsx';

/** What the views of staged exercises are given about a task of cases. */
export function partsOf(task: CaseworkTask, words: Words) {
  const given = { items: casework.items(task), assigned: task.assigned };
  const place = task.items.some(({ clues }) => clues) ? 'case' : 'one';
  const parts: StagedParts = {
    place: (number, count) => words(`casework.place.${place}`, { number, count }),
    prompt: (item) => {
      const own = caseOf(task, item);
      return (
        <div class={isSlip(task, own) ? 'case-file slip' : 'case-file'}>
          <p class="case-name">{own.title}</p>
          <p>{own.situation}</p>
        </div>
      );
    },
    hint: (item) => caseOf(task, item).hint,
    closing: (item) => <Telling own={caseOf(task, item)} words={words} />,
    before: (props) => {
      const own = caseOf(task, props.item);
      if (!own.clues) return null;
      return (
        <>
          <Clues {...props} clues={own.clues} />
          <Locked {...props} task={task} own={own} />
        </>
      );
    },
    name: ({ id }) => task.stages.find((stage) => stage.id === id)?.name ?? '',
    asks: (props) => <Asks {...props} task={task} own={caseOf(task, props.item)} />,
    beside: (stage, item) => layoutOf(caseOf(task, item), stage) === 'rows',
    later: (item, stage, option) => (
      <Later own={caseOf(task, item)} stage={stage.id} option={option} words={words} />
    ),
    insight: (state, move) => <Insight {...{ ...given, task, state, move, words }} />,
  };
  return { ...given, parts };
}

/** The case that a staged item is made of. */
export function caseOf(task: CaseworkTask, { id }: Pick<StagedItem, 'id'>): Case {
  return task.items.find((item) => item.id === id) as Case;
}
