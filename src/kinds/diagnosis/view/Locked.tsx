import { OptionList } from '../../../ui/quiz/OptionList.tsx';
import type { StagedItemProps } from '../../../ui/staged/types.ts';
import type { DiagnosisTask } from '../task.ts';
import { missingLooks } from './standing.ts';

/** The diagnosis while it is closed: what there will be to choose from, and what is lacking. */
export function Locked(props: StagedItemProps & { readonly task: DiagnosisTask }) {
  const { item, answer, assigned, task, words } = props;
  const count = missingLooks(item, answer);
  if (count === 0 || assigned?.closed) return null;
  return (
    <div class="stage" data-standing="shut">
      <p class="locked">{words('diagnosis.more', { count })}</p>
      <OptionList
        options={task.diagnoses.map(({ id, name, gist }) => ({
          ...{ id, text: name, detail: gist },
          ...{ checked: false, out: false, mark: undefined },
        }))}
        multiple={false}
        legend={task.ask}
        closed
        pick={() => {}}
        words={words}
      />
    </div>
  );
}
