import type { Words } from '../../../ui/words.ts';
import type { Values } from '../formulas/formula.ts';
import { bandOf, outputsOf } from '../state/values.ts';
import type { ExplorerTask } from '../task.ts';
import { resultText } from '../text.ts';
import { FaceDrawing } from './FaceDrawing.tsx';

interface ResultsProps {
  readonly task: ExplorerTask;
  readonly values: Values;
  readonly words: Words;
}

/** What the model answers, in large figures; read out as a sentence whenever it changes. */
export function Results({ task, values, words }: ResultsProps) {
  const answers = outputsOf(task, values);
  const rows = task.outputs
    .filter(({ chartOnly }) => !chartOnly)
    .map((output) => ({
      id: output.id,
      label: output.label,
      value: resultText(task, output, values),
      band: bandOf(output, answers[output.id] ?? Number.NaN),
    }));
  return (
    <output class="explorer-results">
      {rows.map(({ id, label, value, band }) => (
        <span key={id} class="explorer-result" data-band={band !== undefined}>
          <span class="visually-hidden">{words('explorer.result', { label, value })}</span>
          <strong aria-hidden="true">{value}</strong>
          <span class="explorer-label" aria-hidden="true">
            {label}
          </span>
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
