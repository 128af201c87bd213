import { freeParameters } from '../counts/group.ts';
import { goalsOf, valuesNow } from '../state/values.ts';
import type { SettingAsk } from '../task.ts';
import { parameterText, resultText } from '../text.ts';
import type { QuestionProps } from './Question.tsx';
import { goalTexts } from './texts.ts';

/** The sliders as they stand, beside the goal: what will be judged. */
export function SettingNow({
  task,
  state,
  item,
  setting,
  words,
}: QuestionProps & { readonly setting: SettingAsk }) {
  const values = valuesNow(task, state);
  const goals = goalsOf(setting);
  const outputs = task.outputs.filter(({ id }) => goals.some((goal) => goal.output === id));
  return (
    <div class="explorer-setting">
      {goalTexts(task, setting, words).map((text) => (
        <p key={text} class="explorer-goal">
          {text}
        </p>
      ))}
      <dl>
        {(task.groups ? freeParameters(task, item) : task.parameters).map((parameter) => (
          <div key={parameter.id}>
            <dt>{parameter.label}</dt>
            <dd>{parameterText(parameter, values[parameter.id] ?? parameter.start)}</dd>
          </div>
        ))}
        {outputs.map((output) => (
          <div key={output.id} class="explorer-outcome">
            <dt>{output.label}</dt>
            <dd>{resultText(task, output, values)}</dd>
          </div>
        ))}
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
        {words(task.groups ? 'explorer.to-counts' : 'explorer.to-sliders')}
      </button>
    </div>
  );
}
