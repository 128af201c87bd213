import { useId } from 'preact/hooks';
import { Icon } from '../../../ui/Icon.tsx';
import type { Outcome } from '../grade/outcome.ts';
import { pointAt } from '../grade/point.ts';
import { type Criterion, hintsOf } from '../task.ts';
import { askAbout } from './explain.ts';
import { Found, toneOf } from './Found.tsx';
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
  const most = work.revealed ? 0 : hintsOf(task, criterion);
  const opened = Math.min(work.hints[criterion] ?? 0, most);
  const pointed = opened === 2 ? pointAt(scene, circle, criterion) : undefined;
  const good = outcome && toneOf(outcome) === 'good';
  const id = useId();
  return (
    <Found {...props} name={name} id={id} focus={`criterion:${criterion}`}>
      <div aria-live="polite">
        {opened > 0 && <p class="criterion-hint">{hint}</p>}
        {opened > 1 && (
          <p class="criterion-hint">
            {pointed ? askAbout(props, pointed) : words('service-circle.point.none')}
          </p>
        )}
      </div>
      {opened < most && !good && (
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
    </Found>
  );
}
