import type { Words } from '../../../ui/words.ts';
import { outputsBeside } from '../counts/group.ts';
import type { Values } from '../formulas/formula.ts';
import { bandOf, outputsOf } from '../state/values.ts';
import type { ExplorerTask } from '../task.ts';
import { outputText } from '../text.ts';
import { FaceDrawing } from './FaceDrawing.tsx';
import { ErrorBar, intervalText } from './Interval.tsx';

interface ResultsProps {
  readonly task: ExplorerTask;
  readonly values: Values;
  /** The group on screen, where there are groups: its figures alone are shown. */
  readonly group?: string | undefined;
  /** Values kept for comparison. */
  readonly kept?: Values | undefined;
  readonly words: Words;
}

/** What the model answers, in large figures; read out as a sentence whenever it changes. */
export function Results({ task, values, group, kept, words }: ResultsProps) {
  const answers = outputsOf(task, values);
  const before = kept && outputsOf(task, kept);
  const rows = outputsBeside(task, group).map((output) => {
    const value = answers[output.id] ?? Number.NaN;
    return {
      id: output.id,
      label: output.label,
      value:
        output.group && Number.isNaN(value) ? words('explorer.none') : outputText(output, value),
      band: bandOf(output, value),
      output,
      range: intervalText(output, answers, words),
    };
  });
  return (
    <output class="explorer-results">
      {rows.map(({ id, label, value, band, output, range }) => (
        <span
          key={id}
          class="explorer-result"
          data-band={band !== undefined}
          data-range={output.interval !== undefined}
        >
          <span class="visually-hidden">
            {words('explorer.result', { label, value })} {range}
          </span>
          <strong aria-hidden="true">{value}</strong>
          <span class="explorer-label" aria-hidden="true">
            {label}
          </span>
          {output.interval && (
            <span class="explorer-range">
              <ErrorBar output={output} interval={output.interval} outputs={answers} />
              {before && (
                <ErrorBar output={output} interval={output.interval} outputs={before} kept />
              )}
              {range && (
                <span class="error-bar-ends" aria-hidden="true">
                  {output.interval.over.map((end) => (
                    <span key={end}>{outputText({ ...output, decimals: 0 }, end)}</span>
                  ))}
                </span>
              )}
              <span aria-hidden="true">{range}</span>
              {before && (
                <span class="explorer-kept">
                  {words('explorer.held', {
                    value: outputText(output, before[id] ?? Number.NaN),
                    range: intervalText(output, before, words),
                  })}
                </span>
              )}
            </span>
          )}
          {band && (
            <span class="explorer-band">
              <FaceDrawing face={band.face} />
              <span>
                <b>{band.name}</b> {band.gist}
              </span>
            </span>
          )}
        </span>
      ))}
    </output>
  );
}
