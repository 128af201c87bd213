import type { Words } from '../../../ui/words.ts';
import type { Reading } from '../way/gauges.ts';
import { Change } from './Changes.tsx';
import { valueText } from './texts.ts';

interface BarsProps {
  readonly readings: readonly Reading[];
  /** Says what each gauge is. */
  readonly gists?: boolean;
  /** Says what the last reply has moved. */
  readonly changes?: boolean;
  readonly words: Words;
}

/** How things stand, in words and as bars. */
export function Bars({ readings, gists = false, changes = false, words }: BarsProps) {
  if (readings.length === 0) return null;
  return (
    <ul class="talk-gauges" aria-label={words('conversation.gauges')}>
      {readings.map((one) => (
        <li key={one.gauge.id}>
          <span class="gauge-name">{one.gauge.name}</span>
          <span class="gauge-value">
            {valueText(one, words)}
            {changes && one.change !== 0 && (
              <Change by={one.change} unit={one.gauge.unit} words={words} />
            )}
          </span>
          <span
            class="gauge-bar"
            style={{ '--share': one.value / one.gauge.max }}
            aria-hidden="true"
          />
          {gists && <span class="gauge-gist">{one.gauge.gist}</span>}
        </li>
      ))}
    </ul>
  );
}

interface GaugesProps {
  readonly readings: readonly Reading[];
  /** Nothing was said yet: time to say what each gauge is. */
  readonly first: boolean;
  readonly words: Words;
}

/** How things stand; what the last reply changed is read out. */
export function Gauges({ readings, first, words }: GaugesProps) {
  const changes = readings
    .filter(({ change }) => change !== 0)
    .map((one) =>
      words(one.change > 0 ? 'conversation.rose' : 'conversation.fell', {
        name: one.gauge.name,
        value: valueText(one, words),
      }),
    );
  return (
    <>
      <Bars readings={readings} gists={first} changes words={words} />
      <p class="visually-hidden" role="status">
        {/* Also where the next reply moves things the same way again. */}
        <span key={readings.map(({ value }) => value).join()}>{changes.join(' ') || null}</span>
      </p>
    </>
  );
}
