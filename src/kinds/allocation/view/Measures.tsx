import { Icon } from '../../../ui/Icon.tsx';
import { isReached } from '../outcome.ts';
import type { Measure } from '../task.ts';
import { valueText } from '../text.ts';
import type { AllocationProps } from './props.ts';
import { bandText, goalText } from './texts.ts';

type Values = { readonly [measure: string]: number };

interface MeasuresProps extends Pick<AllocationProps, 'task' | 'words'> {
  /** What a plan came to; without it, only what is measured and where it is to get. */
  readonly values: Values | undefined;
  /** What the plan tried before came to. */
  readonly before?: Values | undefined;
  /** Without scales: to glance at while the plan is revised. */
  readonly short?: boolean;
}

/** Every measure with its goal; after a try with its value, on a scale, and the change. */
export function Measures({ task, values, before, short = false, words }: MeasuresProps) {
  return (
    <dl class="alloc-measures" data-short={short}>
      {task.measures.map((measure) => {
        const value = values?.[measure.id];
        const reached = value !== undefined && isReached(measure, value);
        return (
          <div key={measure.id} data-reached={value === undefined ? undefined : reached}>
            <dt>
              {measure.name}
              {value === undefined && <small>{measure.gist}</small>}
            </dt>
            {value !== undefined && (
              <dd class="alloc-value">
                <strong>{valueText(measure, value)}</strong>
                <span>
                  <Icon name={reached ? 'right' : 'wrong'} /> {bandText(measure, value)}
                  <span class="visually-hidden">
                    {' '}
                    {words(reached ? 'allocation.reached' : 'allocation.missed')}
                  </span>
                </span>
              </dd>
            )}
            {value !== undefined && !short && <Scale measure={measure} value={value} />}
            <dd class="alloc-goal">{goalText(measure, words)}</dd>
            {value !== undefined && before?.[measure.id] !== undefined && (
              <dd class="alloc-goal">
                {words('allocation.before', { value: valueText(measure, before[measure.id] ?? 0) })}
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

/** The value as a bar, and a line where the goal is. */
function Scale({ measure, value }: { readonly measure: Measure; readonly value: number }) {
  const { goal, top } = measure;
  const share = (one: number) => `${100 * Math.min(1, Math.max(0, one / top))}%`;
  const mark = share(goal['at-most'] ?? goal['at-least'] ?? 0);
  return (
    <svg class="alloc-scale" aria-hidden="true">
      <rect class="alloc-track" width="100%" height="100%" rx="3" />
      <rect class="alloc-bar" width={share(value)} height="100%" rx="3" />
      <line x1={mark} x2={mark} y1="0" y2="100%" />
    </svg>
  );
}
