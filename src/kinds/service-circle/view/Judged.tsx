import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import { judge } from '../grade/judge.ts';
import { sumOf } from '../grade/outcome.ts';
import type { Circle } from '../state/circle.ts';
import { CRITERIA, type Scene } from '../task.ts';
import { CriterionRow } from './CriterionRow.tsx';
import type { SceneProps } from './circle-props.ts';
import { Reference } from './Reference.tsx';

export interface JudgedProps extends SceneProps {
  readonly scene: Scene;
}

/** Hints before the check, and what came of it after: criterion by criterion, with reasons. */
export function Judged(props: JudgedProps) {
  const { scene, work, circle, words, act } = props;
  const result = useRef<HTMLParagraphElement>(null);
  const checks = useRef(work.handed);
  const handed = work.handed.at(-1);
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
      <Heading class="part-title">{words('service-circle.judged')}</Heading>
      {handed ? (
        <p class="judged-total" tabIndex={-1} ref={result}>
          {words('service-circle.total', sumOf(outcomes))}
          {changed && !work.revealed && <small>{words('service-circle.changed')}</small>}
        </p>
      ) : (
        <p class="muted">{words('service-circle.judged.how')}</p>
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
      {!work.revealed && (
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
      {work.revealed && <Reference {...props} />}
    </section>
  );
}

/** Work read back from storage is another object with the same content. */
function isSame(one: Circle, other: Circle): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
