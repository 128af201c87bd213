import type { StagedItem } from '../../../core/staged/types.ts';
import { Mixups } from '../../../ui/staged/Mixups.tsx';
import type { StagedParts } from '../../../ui/staged/types.ts';
import type { Words } from '../../../ui/words.ts';
import { CURE, DIAGNOSIS, diagnosis } from '../model.ts';
import type { Case, DiagnosisTask } from '../task.ts';
import { Clues } from './Clues.tsx';
import { Locked } from './Locked.tsx';
import { Telling } from './Telling.tsx';

/** What the views of staged exercises are given about a task of cases. */
export function partsOf(task: DiagnosisTask, words: Words) {
  const given = { items: itemsOf(task, words), assigned: task.assigned };
  const parts: StagedParts = {
    place: (number, count) => words('diagnosis.place', { number, count }),
    prompt: (item) => (
      <>
        <p class="case-name">{caseOf(task, item).title}</p>
        <p>{caseOf(task, item).situation}</p>
      </>
    ),
    hint: (item) => caseOf(task, item).hint,
    closing: (item) => <Telling own={caseOf(task, item)} words={words} />,
    before: (props) => (
      <>
        <Clues {...props} own={caseOf(task, props.item)} />
        <Locked {...props} task={task} />
      </>
    ),
    detail: (_, option) => task.diagnoses.find(({ id }) => id === option)?.gist,
    insight: (state, move) => (
      <Mixups
        {...{ ...given, state, move, words }}
        stage={DIAGNOSIS}
        title={words('diagnosis.mixups')}
        named={([wanted]) => task.diagnoses.find(({ id }) => id === wanted)}
      />
    ),
  };
  return { ...given, parts };
}

/** The case that a staged item is made of. */
export function caseOf(task: DiagnosisTask, { id }: Pick<StagedItem, 'id'>): Case {
  return task.items.find((item) => item.id === id) as Case;
}

/** The cases as staged items; a cure for something else is said to be that. */
function itemsOf(task: DiagnosisTask, words: Words): readonly StagedItem[] {
  return diagnosis.items(task).map((item) => ({
    ...item,
    stage: (id, held) => {
      const stage = item.stage(id, held);
      if (id !== CURE) return stage;
      const { cures } = caseOf(task, item);
      const asks = stage.asks.map((ask) => ({
        ...ask,
        options: ask.options.map((option) => {
          const fits = cures.find((one) => one.id === option.id)?.fits;
          const other = task.diagnoses.find((one) => one.id === fits)?.name;
          if (!other) return option;
          const said = words('diagnosis.cure-for', { diagnosis: other });
          return { ...option, feedback: `${said} ${option.feedback}` };
        }),
      }));
      return { ...stage, asks };
    },
  }));
}
