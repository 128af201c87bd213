import type { StagedItemProps } from '../../../ui/staged/types.ts';
import { stagesOf } from '../model.ts';
import type { Case, CaseworkTask } from '../task.ts';
import { sharedAt } from './layout.ts';
import { missingLooks } from './standing.ts';

type LockedProps = StagedItemProps & { readonly task: CaseworkTask; readonly own: Case };

/** The stages while they are shut: what is lacking, and what there will be to decide. */
export function Locked({ item, answer, assigned, task, own, words }: LockedProps) {
  const count = missingLooks(item, answer);
  const [first] = stagesOf(task, own);
  if (count === 0 || assigned?.closed || !first) return null;
  const shared = sharedAt(task, own, first.id);
  return (
    <div class="stage" data-standing="shut">
      <p class="locked">{words('casework.more', { count })}</p>
      <p class="locked-then">{words('casework.then')}</p>
      {first.prompt && shared[0]?.prompt !== first.prompt && <p>{first.prompt}</p>}
      {shared.map(({ id, prompt, options }) => (
        <div key={id} class="locked-ask">
          <p>{prompt}</p>
          <ul>
            {options.map((option) => (
              <li key={option.id}>
                {option.name}
                {option.gist && <small>{option.gist}</small>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
