import type { Values } from '../formulas/formula.ts';
import { formulas } from '../formulas/index.ts';
import type {
  Band,
  ExplorerState,
  ExplorerTask,
  Goal,
  Output,
  Parameter,
  Setting,
  SettingAsk,
} from '../task.ts';

/** Every parameter where the author wants it to begin. */
export function startValues(task: ExplorerTask): Values {
  return Object.fromEntries(task.parameters.map(({ id, start }) => [id, start]));
}

/** What the model is given: what the question on screen has fixed goes before what was set. */
export function valuesNow(task: ExplorerTask, state: Pick<ExplorerState, 'at' | 'values'>): Values {
  return applied(task, state.values, fixedAt(task, state.at));
}

/** `values` with `setting` laid over them, no parameter above the one it is kept within. */
export function applied(task: ExplorerTask, values: Values, setting: Setting): Values {
  const own = Object.fromEntries(setting.map(({ id, value }) => [id, value]));
  const laid: Values = { ...values, ...own };
  return Object.fromEntries(
    task.parameters.map((parameter) => [
      parameter.id,
      Math.min(laid[parameter.id] ?? parameter.start, mostOf(parameter, laid)),
    ]),
  );
}

/** What the question with this id has fixed. */
export function fixedAt(task: ExplorerTask, item: string): Setting {
  return task.items.find(({ id }) => id === item)?.setting?.fixed ?? [];
}

/** The highest value `parameter` can take beside `values`. */
export function mostOf({ max, min, within }: Parameter, values: Values): number {
  return within === undefined ? max : Math.max(min, Math.min(max, values[within] ?? max));
}

/** `value` on the parameter's scale: within its range, rounded to what can be typed. */
export function snap(parameter: Parameter, value: number): number {
  const { min, max, options } = parameter;
  if (options) return nearest(options, value);
  const fine = fineness(parameter);
  const rounded = min + Math.round((value - min) / fine) * fine;
  return roundTo(Math.min(max, Math.max(min, rounded)), placesOf(fine, min));
}

/** Of named values the one beside `value`; the first where `value` is no number or has no end. */
function nearest(options: NonNullable<Parameter['options']>, value: number): number {
  const far = (one: number) => Math.abs(one - value);
  const values = options.map((option) => option.value);
  return values.reduce((best, one) => (far(one) < far(best) ? one : best));
}

/** Where a setting is to lead: one goal or several. */
export function goalsOf({ goal }: SettingAsk): readonly Goal[] {
  return 'output' in goal ? [goal] : goal;
}

/** What a typed value is rounded to. */
export function fineness({ fine, step }: Parameter): number {
  return fine ?? step;
}

/** Decimal places that numbers such as these need. */
export function placesOf(...numbers: readonly number[]): number {
  return Math.max(...numbers.map((one) => String(one).split('.')[1]?.length ?? 0));
}

/** The model's outputs for `values`. */
export function outputsOf(task: ExplorerTask, values: Values): Values {
  return formulas[task.formula]?.run(values) ?? {};
}

/** An output as it is shown, so that what is judged is what is seen. */
export function shownOutput(task: ExplorerTask, id: string, values: Values): number {
  const output = task.outputs.find((candidate) => candidate.id === id);
  return roundTo(outputsOf(task, values)[id] ?? Number.NaN, output?.decimals ?? 0);
}

/** The band that `value`, as it is shown, lies in. */
export function bandOf({ bands = [], decimals }: Output, value: number): Band | undefined {
  if (Number.isNaN(value)) return undefined;
  const shown = Number.isFinite(value) ? roundTo(value, decimals) : value;
  return bands.find(({ below }) => below === undefined || shown < below);
}

/** The output that the chart draws; the first one where there is no chart. */
export function chartOutput({ outputs, chart }: ExplorerTask): Output {
  return outputs.find(({ id }) => id === chart?.output) ?? (outputs[0] as Output);
}

function roundTo(value: number, places: number): number {
  return Number(value.toFixed(places)) + 0;
}
