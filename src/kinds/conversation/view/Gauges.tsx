import type { Words } from '../../../ui/words.ts';
import type { Reading } from '../way/gauges.ts';
import { Change } from './Changes.tsx';
import { valueText } from './texts.ts';

interface GaugesProps {
  readonly readings: readonly Reading[];
  /** Nothing was said yet: time to say what each gauge is. */
  readonly first: boolean;
  readonly words: Words;
}

/** How things stand, in words and as bars; what the last reply changed is read out. */
export function Gauges({ readings, first, words }: GaugesProps) {
  if (readings.length === 0) return null;
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
      <ul class="talk-gauges" aria-label={words('conversation.gauges')}>
        {readings.map((one) => {
          const { gauge, value, change } = one;
          return (
            <li key={gauge.id}>
              <span class="gauge-name">{gauge.name}</span>
              <span class="gauge-value">
                {valueText(one, words)}
                {change !== 0 && <Change by={change} words={words} />}
              </span>
              <span class="gauge-bar" style={{ '--share': value / gauge.max }} aria-hidden="true" />
              {first && <span class="gauge-gist">{gauge.gist}</span>}
            </li>
          );
        })}
      </ul>
      <p class="visually-hidden" role="status">
        {changes.join(' ')}
      </p>
    </>
  );
}
