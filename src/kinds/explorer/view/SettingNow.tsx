import { valuesNow } from '../state/values.ts';
import type { SettingAsk } from '../task.ts';
import { parameterText, resultText } from '../text.ts';
import type { QuestionProps } from './Question.tsx';
import { goalText } from './texts.ts';

/** The sliders as they stand, beside the goal: what will be judged. */
export function SettingNow({
  task,
  state,
  setting,
  words,
}: QuestionProps & { readonly setting: SettingAsk }) {
  const values = valuesNow(task, state);
  const output = task.outputs.find(({ id }) => id === setting.goal.output);
  return (
    <div class="explorer-setting">
      <p class="explorer-goal">{goalText(task, setting.goal, words)}</p>
      <dl>
        {task.parameters.map((parameter) => (
          <div key={parameter.id}>
            <dt>{parameter.label}</dt>
            <dd>{parameterText(parameter, values[parameter.id] ?? parameter.start)}</dd>
          </div>
        ))}
        {output && (
          <div class="explorer-outcome">
            <dt>{output.label}</dt>
            <dd>{resultText(task, output, values)}</dd>
          </div>
        )}
      </dl>
      <button
        type="button"
        class="link"
        onClick={(event) =>
          event.currentTarget
            .closest('.explorer')
            ?.querySelector<HTMLElement>('.explorer-controls input:enabled')
            ?.focus()
        }
      >
        {words('explorer.to-sliders')}
      </button>
    </div>
  );
}
