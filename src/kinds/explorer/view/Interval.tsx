import type { Words } from '../../../ui/words.ts';
import type { Values } from '../formulas/formula.ts';
import { figure } from '../number.ts';
import type { Interval, Output } from '../task.ts';
import { outputText } from '../text.ts';

/** From where to where an output may well lie and how many answers that rests on, as a sentence. */
export function intervalText(output: Output, outputs: Values, words: Words): string {
  const { interval } = output;
  const count = interval ? (outputs[interval.answers] ?? 0) : 0;
  if (!interval || !(count > 0)) return '';
  const [from, to] = [outputs[interval.from] ?? Number.NaN, outputs[interval.to] ?? Number.NaN];
  const answers = figure(count, 0);
  if (!Number.isFinite(from) || !Number.isFinite(to)) {
    return words('explorer.interval.none', { answers });
  }
  return words('explorer.interval', {
    from: outputText(output, from),
    to: outputText(output, to),
    answers,
  });
}

interface ErrorBarProps {
  readonly output: Output;
  readonly interval: Interval;
  readonly outputs: Values;
  /** Whether it is one kept for comparison. */
  readonly kept?: boolean;
}

/** The same drawn: a scale, a bar from end to end of the interval, a dot for the value. */
export function ErrorBar({ output, interval, outputs, kept = false }: ErrorBarProps) {
  const [least, most] = interval.over;
  const place = (id: string) => (((outputs[id] ?? Number.NaN) - least) / (most - least)) * 100;
  const [at, from, to] = [output.id, interval.from, interval.to].map(place) as [
    number,
    number,
    number,
  ];
  if (!Number.isFinite(at)) return null;
  return (
    <span class="error-bar" data-kept={kept} aria-hidden="true">
      {Number.isFinite(from + to) && (
        <span
          class="error-bar-range"
          style={{ insetInlineStart: `${from}%`, width: `${to - from}%` }}
        />
      )}
      <span class="error-bar-value" style={{ insetInlineStart: `${at}%` }} />
    </span>
  );
}
