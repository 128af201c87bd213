import type { Words } from '../../../ui/words.ts';
import { openFindings } from '../findings.ts';
import { missing, presentOf } from '../state/standing.ts';
import type { WorkshopState, Written } from '../state/types.ts';
import { STEPS, type WorkshopTask } from '../task.ts';
import { inWords } from './in-words.ts';
import { listed } from './listed.ts';
import { WholeWork } from './WholeWork.tsx';

interface WorkProps {
  readonly task: WorkshopTask;
  readonly state: WorkshopState;
  readonly words: Words;
}

/** The work as its instructor reads it: what is missing, all that was written, what weak spots are left. */
export function Work({ task, state, words }: WorkProps) {
  const lacks = STEPS.flatMap((step) => {
    const here = missing(task, state, step).map((one) => inWords(one, words));
    return here.length > 0 ? [{ step, here }] : [];
  });
  return (
    <div class="workshop-work">
      {lacks.length > 0 && (
        <details class="workshop-lacks">
          <summary>{words('workshop.work.missing', { count: lacks.length })}</summary>
          <ul>
            {lacks.map(({ step, here }) => (
              <li key={step}>
                <strong>{task.steps[step].name}</strong> {here.join(' ')}
              </li>
            ))}
          </ul>
        </details>
      )}
      <WholeWork
        task={task}
        state={state}
        words={words}
        beside={(one) => <Left one={one} words={words} />}
      />
    </div>
  );
}

/** The weak spots of a standard as it stands now that its author has left open. */
function Left({ one, words }: { readonly one: Written; readonly words: Words }) {
  const present = presentOf(one);
  const open = present ? openFindings(present, one) : [];
  if (open.length === 0) return null;
  const list = open.map(({ flaw, slot, span }) => {
    const quote = span ? (present?.[slot] ?? '').slice(...span) : words(`checker.slot.${slot}`);
    return words('workshop.work.finding', { flaw: words(`checker.flaw.${flaw}.name`), quote });
  });
  return (
    <p class="workshop-advice">
      {words('workshop.work.findings', { list: listed(list, 'comma', words) })}
    </p>
  );
}
