import type { Words } from '../../../ui/words.ts';
import { goalsOf } from '../state/values.ts';
import type { ExplorerItem, ExplorerTask, Goal, SettingAsk } from '../task.ts';
import { numberText, outputText, settingText } from '../text.ts';

/** What a setting is to reach: “Goal: at least 95.0%”. */
export function goalText(task: ExplorerTask, goal: Goal, words: Words): string {
  const output = task.outputs.find(({ id }) => id === goal.output);
  const text = (value = 0) => (output ? outputText(output, value) : String(value));
  const { between, label } = goal;
  if (label) return label;
  if (between) {
    return words('explorer.goal.between', { low: text(between[0]), high: text(between[1]) });
  }
  return goal['at-least'] === undefined
    ? words('explorer.goal.at-most', { value: text(goal['at-most']) })
    : words('explorer.goal.at-least', { value: text(goal['at-least']) });
}

/** The same for each of a setting’s goals; with several, each says what is to get there. */
export function goalTexts(task: ExplorerTask, ask: SettingAsk, words: Words): readonly string[] {
  const goals = goalsOf(ask);
  return goals.map((goal) => {
    const output = task.outputs.find(({ id }) => id === goal.output);
    const text = goalText(task, goal, words);
    if (goals.length === 1 || goal.label || !output) return text;
    return words('explorer.goal.of', { label: output.label, goal: text });
  });
}

/** The answer to a question that asks for a number or a setting. */
export function solutionText(task: ExplorerTask, item: ExplorerItem, words: Words): string {
  if (item.number) {
    const { answer, unit } = item.number;
    return words('explorer.solution.number', { answer: numberText(answer, unit) });
  }
  const setting = settingText(task, item.setting?.solution ?? []);
  return words('explorer.solution.setting', { setting });
}
