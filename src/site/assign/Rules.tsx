import { FEEDBACK, LIMITS } from '../../core/assign/assignment.ts';
import { Pick, Radios } from './fields.tsx';
import { anySeed } from './new-ids.ts';
import type { FormProps } from './props.ts';

interface RulesProps extends FormProps {
  /** Whether any of the exercises has hints, as far as that is known. */
  readonly withHints: boolean;
}

/** How the work goes: when it is told how an answer was, how often, with hints, the same for all. */
export function Rules({ words, assignment, set, withHints }: RulesProps) {
  const { attempts, hints, feedback, seed, collect } = assignment;
  const counts = [...new Set([0, 1, 2, 3, 4, 5, 10, attempts])]
    .filter((count) => count <= LIMITS.attempts)
    .sort((a, b) => a - b);
  return (
    <>
      <Radios
        legend={words('assign.feedback')}
        value={feedback}
        options={FEEDBACK.map((value) => ({
          value,
          label: words(
            value === 'after' && collect === 'none'
              ? 'assign.feedback.finished'
              : `assign.feedback.${value}`,
          ),
          hint: words(`assign.feedback.${value}.hint`),
        }))}
        set={(value) => set({ feedback: value })}
      />
      <Radios
        legend={words('assign.questions')}
        value={seed === null ? 'own' : 'same'}
        options={(['own', 'same'] as const).map((value) => ({
          value,
          label: words(`assign.questions.${value}`),
          hint: words(`assign.questions.${value}.hint`),
        }))}
        set={(value) => set({ seed: value === 'own' ? null : anySeed() })}
      />
      <Pick
        label={words('assign.attempts')}
        hint={words('assign.attempts.hint')}
        value={String(attempts)}
        options={counts.map((count) => ({
          value: String(count),
          text:
            count === 0 ? words('assign.attempts.any') : words('assign.attempts.count', { count }),
        }))}
        set={(count) => set({ attempts: Number(count) })}
      />
      {withHints && (
        <label class="assign-check">
          <input
            type="checkbox"
            checked={hints}
            onChange={(event) => set({ hints: event.currentTarget.checked })}
          />
          <span>
            {words('assign.hints')}
            <small class="assign-hint">{words('assign.hints.hint')}</small>
          </span>
        </label>
      )}
    </>
  );
}
