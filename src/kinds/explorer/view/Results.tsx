import type { Words } from '../../../ui/words.ts';
import type { Values } from '../formulas/formula.ts';
import type { ExplorerTask } from '../task.ts';
import { resultText } from '../text.ts';

interface ResultsProps {
  readonly task: ExplorerTask;
  readonly values: Values;
  readonly words: Words;
}

/** What the model answers, in large figures; read out as a sentence whenever it changes. */
export function Results({ task, values, words }: ResultsProps) {
  const rows = task.outputs.map((output) => ({
    id: output.id,
    label: output.label,
    value: resultText(task, output, values),
  }));
  return (
    <output class="explorer-results">
      {rows.map(({ id, label, value }) => (
        <span key={id} class="explorer-result">
          <span class="visually-hidden">{words('explorer.result', { label, value })}</span>
          <strong aria-hidden="true">{value}</strong>
          <span aria-hidden="true">{label}</span>
        </span>
      ))}
    </output>
  );
}
