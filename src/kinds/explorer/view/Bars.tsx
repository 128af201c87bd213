import type { Words } from '../../../ui/words.ts';
import type { Values } from '../formulas/formula.ts';
import { figure } from '../number.ts';
import { outputsOf } from '../state/values.ts';
import type { BarsTask, ExplorerTask } from '../task.ts';
import { outputText } from '../text.ts';

interface BarsProps {
  readonly task: ExplorerTask;
  readonly bars: BarsTask;
  readonly values: Values;
  readonly words: Words;
}

/** The parts of a total as bars, with their figures; the largest is named. */
export function Bars({ task, bars, values, words }: BarsProps) {
  const outputs = outputsOf(task, values);
  const total = outputs[bars.total] ?? Number.NaN;
  const parts = task.outputs
    .filter(({ id }) => bars.outputs.includes(id))
    .map((output) => ({ output, value: outputs[output.id] ?? Number.NaN }));
  const most = Math.max(0, ...parts.map(({ value }) => value).filter(Number.isFinite));
  return (
    <figure class="explorer-bars">
      <figcaption>{bars.label}</figcaption>
      <ul>
        {parts.map(({ output, value }) => {
          const largest = value === most && most > 0;
          return (
            <li key={output.id} data-largest={largest}>
              <span class="bars-name">
                {output.label} {largest && <small>{words('explorer.bars.largest')}</small>}
              </span>
              <span class="bars-value">
                {outputText(output, value)}{' '}
                {total > 0 && <small>{`${figure((value / total) * 100, 0)}%`}</small>}
              </span>
              <span
                class="bars-bar"
                style={{ '--share': `${most > 0 ? (100 * value) / most : 0}%` }}
                aria-hidden="true"
              />
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
