import type { ComponentChildren } from 'preact';
import { Icon } from '../../../ui/Icon.tsx';
import { type Outcome, verdictOf } from '../grade/outcome.ts';
import { type Explained, explain } from './explain.ts';

interface FoundProps extends Explained {
  readonly name: string;
  /** There once the circle was checked. */
  readonly outcome: Outcome | undefined;
  /** The id of the name, and where the keyboard may be put, where something hangs on it. */
  readonly id?: string;
  readonly focus?: string;
  readonly children?: ComponentChildren;
}

/** One criterion in a list of them: how it went, and what was found. */
export function Found(props: FoundProps) {
  const { name, outcome, words, id, focus, children } = props;
  const told = explain(props, outcome?.findings ?? []);
  const tone = outcome && toneOf(outcome);
  return (
    <li class="criterion" data-tone={tone}>
      <p class="criterion-head" {...(focus ? { tabIndex: -1, 'data-focus': focus } : {})}>
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
      {children}
    </li>
  );
}

/** How a criterion went, as its colour says it. */
export function toneOf(outcome: Outcome): 'good' | 'so-so' | 'bad' {
  return TONES[verdictOf(outcome)];
}

const TONES = { right: 'good', partly: 'so-so', wrong: 'bad' } as const;
