import type { Words } from '../../../ui/words.ts';
import { outputsBeside } from '../counts/group.ts';
import type { Values } from '../formulas/formula.ts';
import { bandOf, outputsOf } from '../state/values.ts';
import type { ExplorerTask } from '../task.ts';
import { outputText } from '../text.ts';
import { FaceDrawing } from './FaceDrawing.tsx';
import { ErrorBar, intervalText } from './Interval.tsx';
import { News } from './News.tsx';

interface ResultsProps {
  readonly task: ExplorerTask;
  readonly values: Values;
  /** The group on screen, where there are groups: its figures alone are shown. */
  readonly group?: string | undefined;
  /** Values kept for comparison. */
  readonly kept?: Values | undefined;
  readonly words: Words;
}

/** What the model answers, in large figures; what changes is read out in sentences. */
export function Results({ task, values, group, kept, words }: ResultsProps) {
  const answers = outputsOf(task, values);
  const before = kept && outputsOf(task, kept);
  const rows = outputsBeside(task, group).map((output) => {
    const { id, label, interval } = output;
    const number = answers[id] ?? Number.NaN;
    const value =
      output.group && Number.isNaN(number) ? words('explorer.none') : outputText(output, number);
    const range = intervalText(output, answers, words);
    const says = [words('explorer.result', { label, value }), range].filter(Boolean).join(' ');
    const held =
      before &&
      interval &&
      words('explorer.held', {
        value: outputText(output, before[id] ?? Number.NaN),
        range: intervalText(output, before, words),
      });
    return { id, label, value, band: bandOf(output, number), output, range, says, held };
  });
  const sentences = rows.flatMap(({ says, band, held }) => [
    band ? `${says} ${band.name} ${band.gist}` : says,
    ...(held ? [held] : []),
  ]);
  return (
    <>
      <News sentences={sentences} />
      <output class="explorer-results" aria-live="off">
        {rows.map(({ id, label, value, band, output, range, says, held }) => (
          <span
            key={id}
            class="explorer-result"
            data-band={band !== undefined}
            data-range={output.interval !== undefined}
          >
            <span class="visually-hidden">{says}</span>
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
                {held && <span class="explorer-kept">{held}</span>}
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
    </>
  );
}
