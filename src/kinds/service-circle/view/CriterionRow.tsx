import { useId } from 'preact/hooks';
import { Icon } from '../../../ui/Icon.tsx';
import { type Outcome, verdictOf } from '../grade/outcome.ts';
import { pointAt } from '../grade/point.ts';
import type { Criterion } from '../task.ts';
import { askAbout, explain } from './explain.ts';
import type { JudgedProps } from './Judged.tsx';

interface CriterionProps extends JudgedProps {
  readonly criterion: Criterion;
  /** There once the circle was checked. */
  readonly outcome: Outcome | undefined;
}

/** One criterion: what it asks, a question as a hint, and what was found. */
export function CriterionRow(props: CriterionProps) {
  const { task, scene, work, circle, words, act, criterion, outcome } = props;
  const { name, hint } = task.criteria[criterion];
  const opened = work.hints[criterion] ?? 0;
  const pointed = opened >= 2 ? pointAt(scene, circle, criterion) : undefined;
  const told = explain(props, outcome?.findings ?? []);
  const tone = outcome && TONES[verdictOf(outcome)];
  const id = useId();
  return (
    <li class="criterion" data-tone={tone}>
      <p class="criterion-head" tabIndex={-1} data-focus={`criterion:${criterion}`}>
        {tone && <Icon name={tone === 'good' ? 'right' : tone === 'bad' ? 'wrong' : 'half'} />}
        <strong id={id}>{name}</strong>
        {outcome && (
          <span class="criterion-points">
            {outcome.max > 0
              ? words('service-circle.points', { points: outcome.points, max: outcome.max })
              : words('service-circle.points.none')}
          </span>
        )}
      </p>
      {outcome && (
        <ul class="findings">
          {outcome.findings.map((finding, index) => (
            <li
              key={`${finding.is}/${finding.event}/${finding.other ?? ''}`}
              data-tone={finding.tone}
            >
              {told[index]}
            </li>
          ))}
        </ul>
      )}
      <div aria-live="polite">
        {opened > 0 && !work.revealed && <p class="criterion-hint">{hint}</p>}
        {opened > 1 && !work.revealed && (
          <p class="criterion-hint">
            {pointed ? askAbout(props, pointed) : words('service-circle.point.none')}
          </p>
        )}
      </div>
      {opened < 2 && !work.revealed && tone !== 'good' && (
        <button
          type="button"
          class="link"
          aria-describedby={opened === 0 ? id : undefined}
          data-focus={`hint:${criterion}`}
          onClick={() => act({ do: 'hint', criterion })}
        >
          <Icon name="hint" />{' '}
          {words(opened === 0 ? 'service-circle.hint' : 'service-circle.hint.more', { name })}
        </button>
      )}
    </li>
  );
}

const TONES = { right: 'good', partly: 'so-so', wrong: 'bad' } as const;
