import type { Values } from './formulas/formula.ts';
import { figure } from './number.ts';
import { chartOutput, fineness, outputsOf, placesOf } from './state/values.ts';
import type { ExplorerItem, ExplorerTask, Given, Output, Parameter, Setting } from './task.ts';

/** A number and its unit: “76.0%”, “9 steps”, “240人”, “¥480”. */
export function withUnit(number: string, unit = ''): string {
  if (isSign(unit)) return number.replace(/^[-−]?/, (minus) => `${minus}${unit}`);
  return /^[A-Za-z]/.test(unit) ? `${number} ${unit}` : `${number}${unit}`;
}

/** Whether `unit` is a currency sign, which stands before its number. */
export function isSign(unit = ''): boolean {
  return /^\p{Sc}$/u.test(unit);
}

/** A parameter's value, with as many decimal places as it needs. */
export function parameterText(parameter: Parameter, value: number): string {
  return withUnit(plainNumber(parameter, value), parameter.unit);
}

/** The same without its unit, as it stands in a field; no more places than the slider's if it can. */
export function plainNumber(parameter: Parameter, value: number): string {
  const places = placesOf(parameter.step, parameter.min);
  const most = placesOf(fineness(parameter), parameter.min);
  const short = value.toFixed(places);
  return Number(short) === value ? short : value.toFixed(most);
}

/** An output's value as it is shown; a dash where it does not exist. */
export function outputText({ decimals, unit }: Output, value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '–';
  return withUnit(figure(value, decimals), unit);
}

/** One output of the model for `values`. */
export function resultText(task: ExplorerTask, output: Output, values: Values): string {
  return outputText(output, outputsOf(task, values)[output.id] ?? Number.NaN);
}

/** What was handed in, for a teacher to read and for paper. */
export function givenText(task: ExplorerTask, item: ExplorerItem, given: Given): string {
  if (typeof given === 'number') return withUnit(String(given), item.number?.unit);
  if (typeof given === 'string') {
    return item.options?.find(({ id }) => id === given)?.text ?? '';
  }
  const { fixed = [], goal } = item.setting ?? {};
  const free = task.parameters
    .filter(({ id }) => !fixed.some((one) => one.id === id))
    .map(({ id, start }) => ({ id, value: given[id] ?? start }));
  const output = task.outputs.find(({ id }) => id === goal?.output) ?? chartOutput(task);
  return `${settingText(task, free)} → ${resultText(task, output, given)}`;
}

/** Some parameters and where they stand. */
export function settingText(task: ExplorerTask, setting: Setting): string {
  return task.parameters
    .flatMap((parameter) => {
      const own = setting.find(({ id }) => id === parameter.id);
      return own
        ? [`${parameter.label}${gapAfter(parameter.label)}${parameterText(parameter, own.value)}`]
        : [];
    })
    .join('; ');
}

/** Between Chinese and a figure the style sheet makes the space. */
function gapAfter(label: string): string {
  return /\p{Script=Han}$/u.test(label) ? '' : ' ';
}
