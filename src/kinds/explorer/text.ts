import { answersOf, freeParameters } from './counts/group.ts';
import type { Values } from './formulas/formula.ts';
import { figure } from './number.ts';
import { chartOutput, fineness, goalsOf, outputsOf, placesOf } from './state/values.ts';
import type { ExplorerItem, ExplorerTask, Given, Output, Parameter, Setting } from './task.ts';

/** A number and its unit: “76.0%”, “9 steps”, “240人”, “¥480”. */
function withUnit(number: string, unit = ''): string {
  if (isSign(unit)) return number.replace(/^[-−]?/, (minus) => `${minus}${unit}`);
  return /^[A-Za-z]/.test(unit) ? `${number} ${unit}` : `${number}${unit}`;
}

/** A number as it was typed or is asked for; a large one with its thousands parted. */
export function numberText(value: number, unit?: string): string {
  const large = Number.isInteger(value) && Math.abs(value) >= 100_000;
  return withUnit(large ? figure(value, 0) : String(value), unit);
}

/** Whether `unit` is a currency sign, or ±, which stands before its number. */
export function isSign(unit = ''): boolean {
  return /^[\p{Sc}±]$/u.test(unit);
}

/** A parameter's value, with as many decimal places as it needs. */
export function parameterText(parameter: Parameter, value: number): string {
  const named = parameter.options?.find((option) => option.value === value);
  return named?.name ?? withUnit(plainNumber(parameter, value), parameter.unit);
}

/** The same without its unit, as it stands in a field; no more places than the slider's if it can. */
export function plainNumber(parameter: Parameter, value: number): string {
  if (isLarge(parameter)) return figure(value, 0);
  const places = placesOf(parameter.step, parameter.min);
  const most = placesOf(fineness(parameter), parameter.min);
  const short = value.toFixed(places);
  return Number(short) === value ? short : value.toFixed(most);
}

/** Whether it goes up to whole numbers that are read with their thousands parted: money, mostly. */
export function isLarge(parameter: Parameter): boolean {
  return parameter.max >= 100_000 && placesOf(fineness(parameter), parameter.min) === 0;
}

/** An output's value as it is shown; a dash where it does not exist. */
export function outputText({ decimals, unit, signed }: Output, value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '–';
  const sign = signed && Number(value.toFixed(decimals)) > 0 ? '+' : '';
  return `${sign}${withUnit(figure(value, decimals), unit)}`;
}

/** One output of the model for `values`. */
export function resultText(task: ExplorerTask, output: Output, values: Values): string {
  return outputText(output, outputsOf(task, values)[output.id] ?? Number.NaN);
}

/** What was handed in, for a teacher to read and for paper. */
export function givenText(task: ExplorerTask, item: ExplorerItem, given: Given): string {
  if (typeof given === 'number') return numberText(given, item.number?.unit);
  if (typeof given === 'string') {
    return item.options?.find(({ id }) => id === given)?.text ?? '';
  }
  const free = freeParameters(task, item).map(({ id, start }) => ({
    id,
    value: given[id] ?? start,
  }));
  const goals = item.setting ? goalsOf(item.setting) : [];
  const reached = task.outputs.filter(({ id }) => goals.some(({ output }) => output === id));
  const [output = chartOutput(task), ...others] = reached;
  const results = [output, ...others].map((one) => {
    const result = resultText(task, one, given);
    return others.length > 0 ? `${one.label}${gapAfter(one.label)}${result}` : result;
  });
  return `${settingText(task, free)} → ${results.join('; ')}`;
}

/** Some parameters and where they stand. */
export function settingText(task: ExplorerTask, setting: Setting): string {
  return task.parameters
    .flatMap((parameter) => {
      const own = setting.find(({ id }) => id === parameter.id);
      return own
        ? [
            `${parameter.label}${parameter.group || parameter.options ? ': ' : gapAfter(parameter.label)}${parameterText(parameter, own.value)}`,
          ]
        : [];
    })
    .join('; ');
}

/** How often each answer of a group was given: “1: 5 · 2: 0 · 3: 12”. */
export function countsText(task: ExplorerTask, group: string, values: Values): string {
  return answersOf(task, group)
    .map((one) => `${one.label}: ${parameterText(one, values[one.id] ?? one.start)}`)
    .join(' · ');
}

/** Between Chinese and a figure the style sheet makes the space. */
function gapAfter(label: string): string {
  return /\p{Script=Han}$/u.test(label) ? '' : ' ';
}
