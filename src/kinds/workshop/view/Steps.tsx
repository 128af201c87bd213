import { Icon } from '../../../ui/Icon.tsx';
import { isBegun, missing } from '../state/standing.ts';
import type { WorkshopState } from '../state/types.ts';
import type { WorkshopTask } from '../task.ts';
import { STEPS, type StepId } from '../task.ts';
import { inWords } from './in-words.ts';
import type { StepProps } from './props.ts';

/** How far a step is. */
export function standing(task: WorkshopTask, state: WorkshopState, step: StepId) {
  if (!isBegun(state, step)) return 'open';
  return missing(task, state, step).length === 0 ? 'done' : 'begun';
}

const ICONS = { open: 'open', begun: 'half', done: 'right' } as const;

/** The way through, with how far each step is. */
export function Steps({ task, state, act, words }: StepProps) {
  return (
    <nav class="workshop-steps" aria-label={words('workshop.steps')}>
      <ol>
        {STEPS.map((step, index) => {
          const is = standing(task, state, step);
          return (
            <li key={step}>
              <button
                type="button"
                aria-current={step === state.at ? 'step' : undefined}
                data-standing={is}
                onClick={() => act({ do: 'go', step })}
              >
                <span class="workshop-step-number">{index + 1}</span>
                <span>{task.steps[step].name}</span>
                <Icon name={ICONS[is]} />
                <span class="visually-hidden">{words(`workshop.standing.${is}`)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** What is still missing here, and the ways on and back. */
export function Foot({ task, state, act, words }: StepProps) {
  const lacks = missing(task, state, state.at);
  const at = STEPS.indexOf(state.at);
  const [before, after] = [STEPS[at - 1], STEPS[at + 1]];
  return (
    <footer class="workshop-foot">
      <div class="workshop-missing" data-done={lacks.length === 0}>
        {lacks.length === 0 ? (
          <p>
            <Icon name="right" /> {words(after ? 'workshop.complete' : 'workshop.complete.last')}
          </p>
        ) : (
          <>
            <p>{words('workshop.missing')}</p>
            <ul>
              {lacks.map((one) => (
                <li key={one.what}>{inWords(one, words)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <p class="buttons">
        {after && (
          <button
            type="button"
            class="button primary"
            onClick={() => act({ do: 'go', step: after })}
          >
            {words('workshop.next', { step: task.steps[after].name })} <Icon name="next" />
          </button>
        )}
        {before && (
          <button type="button" class="button" onClick={() => act({ do: 'go', step: before })}>
            <Icon name="back" /> {words('workshop.back', { step: task.steps[before].name })}
          </button>
        )}
      </p>
    </footer>
  );
}
