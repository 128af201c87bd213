import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import { choices } from '../assign.ts';
import { judge } from '../grade/judge.ts';
import { sumOf } from '../grade/outcome.ts';
import { isSame } from '../state/hand-in.ts';
import { CRITERIA, type Scene } from '../task.ts';
import { CriterionRow } from './CriterionRow.tsx';
import type { SceneProps } from './circle-props.ts';
import { Reference } from './Reference.tsx';

export interface JudgedProps extends SceneProps {
  readonly scene: Scene;
}

/** Hints before the check, and what came of it after: criterion by criterion, with reasons. */
export function Judged(props: JudgedProps) {
  const { task, scene, work, circle, words, act } = props;
  const blind = task.assigned?.blind;
  const result = useRef<HTMLParagraphElement>(null);
  const checks = useRef(work.handed);
  const handed = blind ? undefined : work.handed.at(-1);
  useLayoutEffect(() => {
    // Another scene's result, or one that was there before, takes the keyboard nowhere.
    if (checks.current !== work.handed && handed === circle) result.current?.focus();
    checks.current = work.handed;
  }, [work.handed]);
  const outcomes = handed ? judge(scene, handed) : [];
  const changed = handed !== undefined && !isSame(handed, circle);
  const empty = circle.moments.length === 0;
  const why = useId();
  return (
    <section class="judged">
      <Heading class="part-title">
        {words(blind ? 'service-circle.judged.by' : 'service-circle.judged')}
      </Heading>
      {handed ? (
        <p class="judged-total" tabIndex={-1} ref={result}>
          {words('service-circle.total', sumOf(outcomes))}
          {changed && !work.revealed && <small>{words('service-circle.changed')}</small>}
        </p>
      ) : (
        (blind || choices(task).hints) && (
          <p class="muted">
            {words(blind ? 'service-circle.judged.blind' : 'service-circle.judged.how')}
          </p>
        )
      )}
      <ul class="criteria">
        {CRITERIA.map((criterion) => (
          <CriterionRow
            key={criterion}
            {...props}
            criterion={criterion}
            outcome={outcomes.find((one) => one.criterion === criterion)}
          />
        ))}
      </ul>
      {!work.revealed && !blind && (
        <p class="buttons">
          <button
            type="button"
            class="button primary"
            aria-disabled={empty}
            aria-describedby={empty ? why : undefined}
            onClick={() => act({ do: 'check' })}
          >
            {words(handed ? 'service-circle.check.again' : 'service-circle.check')}
          </button>
          {empty && (
            <span class="muted" id={why}>
              {words('service-circle.check.first')}
            </span>
          )}
          {handed && (
            <button type="button" class="link" onClick={() => act({ do: 'reveal' })}>
              {words('service-circle.reveal')}
            </button>
          )}
        </p>
      )}
      {work.revealed && !blind && <Reference {...props} />}
    </section>
  );
}
