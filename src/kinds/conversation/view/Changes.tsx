import { Icon } from '../../../ui/Icon.tsx';
import type { Words } from '../../../ui/words.ts';
import type { Reading } from '../way/gauges.ts';

interface ChangesProps {
  readonly readings: readonly Reading[];
  /** Whether it is read out elsewhere already. */
  readonly silent?: boolean;
  readonly words: Words;
}

/** What one reply has moved, beside what is said about it. */
export function Changes({ readings, silent = false, words }: ChangesProps) {
  const changed = readings.filter(({ change }) => change !== 0);
  if (changed.length === 0) return null;
  return (
    <p class="talk-changes" aria-hidden={silent ? 'true' : undefined}>
      {changed.map(({ gauge, change }) => (
        <span key={gauge.id}>
          {gauge.name} <Change by={change} unit={gauge.unit} words={words} />
        </span>
      ))}
    </p>
  );
}

interface ChangeProps {
  readonly by: number;
  /** Of an amount, such as minutes: more of it is neither good nor bad. */
  readonly unit: string | undefined;
  readonly words: Words;
}

/** How far something went up or down: by an arrow, in words, in figures. */
export function Change({ by, unit, words }: ChangeProps) {
  return (
    <span class="gauge-change" data-up={unit === undefined ? by > 0 : undefined}>
      <Icon name={by > 0 ? 'up' : 'down'} />
      <span class="visually-hidden">{words(by > 0 ? 'conversation.up' : 'conversation.down')}</span>
      {Math.abs(by)}
    </span>
  );
}
