import { exercises } from 'virtual:exercises';
import { useRef } from 'preact/hooks';
import { FEEDBACK, LIMITS } from '../../core/assign/assignment.ts';
import { anySeed } from '../any-seed.ts';
import { tellsThenRepeats } from './cautions.ts';
import { differs } from './differs.ts';
import { Pick, Radios } from './fields.tsx';
import type { FormProps } from './props.ts';
import { useCanDraw } from './use-choices.ts';

interface RulesProps extends FormProps {
  /** Whether any of the exercises has hints, as far as that is known. */
  readonly withHints: boolean;
}

/** How the work goes: when it is told how an answer was, how often, with hints, the same for all. */
export function Rules({ words, assignment, set, withHints }: RulesProps) {
  const attemptsField = useRef<HTMLDivElement>(null);
  const { parts, attempts, hints, feedback, seed, collect } = assignment;
  const difference = differs(parts, kindOf);
  const isDrawn = difference === 'questions' || difference === 'partly';
  const canDraw = useCanDraw(parts.map(({ exercise }) => exercise));
  const repeats = tellsThenRepeats(assignment);
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
      >
        <p role="status" class="field-hint">
          {repeats &&
            words(collect === 'none' ? 'assign.attempts.told.practice' : 'assign.attempts.told')}
        </p>
        {repeats && (
          <button
            type="button"
            class="button small"
            onClick={() => {
              set({ attempts: 1 });
              // The button goes with its note; where it took effect the keyboard can change it back.
              attemptsField.current?.querySelector('select')?.focus();
            }}
          >
            {words('assign.attempts.once')}
          </button>
        )}
      </Radios>
      <Radios
        legend={words('assign.questions')}
        value={seed === null ? 'own' : 'same'}
        options={[
          {
            value: 'own',
            label: words(isDrawn ? 'assign.questions.own' : 'assign.questions.own.order'),
            hint: words(`assign.questions.own.hint.${difference}`),
          },
          {
            value: 'same',
            label: words('assign.questions.same'),
            hint: words('assign.questions.same.hint'),
          },
        ]}
        set={(value) => set({ seed: value === 'own' ? null : anySeed() })}
      >
        {seed === null && !isDrawn && canDraw && (
          <p class="field-hint">{words('assign.questions.own.draw')}</p>
        )}
      </Radios>
      <div ref={attemptsField}>
        <Pick
          label={words('assign.attempts')}
          hint={words('assign.attempts.hint')}
          value={String(attempts)}
          options={counts.map((count) => ({
            value: String(count),
            text:
              count === 0
                ? words('assign.attempts.any')
                : words('assign.attempts.count', { count }),
          }))}
          set={(count) => set({ attempts: Number(count) })}
        />
      </div>
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

function kindOf(exercise: string) {
  return exercises.find(({ id }) => id === exercise)?.kind;
}
