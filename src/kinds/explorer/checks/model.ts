import type { z } from 'zod';
import { entryOf } from '../../../core/entry.ts';
import type { Formula } from '../formulas/formula.ts';
import { formulas } from '../formulas/index.ts';
import { snap } from '../state/values.ts';
import type { ExplorerTask, Parameter } from '../task.ts';

/** Whether formula, parameters, outputs and chart fit together; reports what does not. */
export function checkModel(task: ExplorerTask, context: z.RefinementCtx): boolean {
  let whole = true;
  const problem = (path: readonly PropertyKey[], message: string) => {
    whole = false;
    context.addIssue({ code: 'custom', path: [...path], message });
  };
  const known = Object.keys(formulas).join(', ');
  const formula = entryOf(formulas, task.formula);
  if (!formula) problem(['formula'], `one of the formulas there are: ${known}`);
  else checkIds(task, formula, problem);
  for (const [index, parameter] of task.parameters.entries()) {
    checkRange(parameter, (field, message) => problem(['parameters', index, field], message));
  }
  checkNames(task, problem);
  checkBands(task, problem);
  return whole;
}

type Report = (path: readonly PropertyKey[], message: string) => void;

/** The parameters are those of the formula, all of them; the outputs are some of its own. */
function checkIds(task: ExplorerTask, formula: Formula, problem: Report): void {
  const names = formula.parameters.join(', ');
  for (const [index, { id }] of task.parameters.entries()) {
    if (formula.parameters.includes(id)) continue;
    problem(['parameters', index, 'id'], `a parameter of "${task.formula}" (${names})`);
  }
  const absent = formula.parameters.filter((id) => !task.parameters.some((own) => own.id === id));
  if (absent.length > 0) {
    problem(['parameters'], `every parameter of "${task.formula}"; missing: ${absent.join(', ')}`);
  }
  for (const [index, { id }] of task.outputs.entries()) {
    if (formula.outputs.includes(id)) continue;
    const outputs = formula.outputs.join(', ');
    problem(['outputs', index, 'id'], `an output of "${task.formula}" (${outputs})`);
  }
  if (formula.without && task.chart && !task.chart.without) {
    problem(
      ['chart', 'without'],
      `words for the fainter line, which "${task.formula}" draws where its remedy is at work`,
    );
  }
}

function checkRange(parameter: Parameter, problem: (field: string, message: string) => void): void {
  const { min, max, start, step, fine, options } = parameter;
  if (options) checkOptions(parameter, options, problem);
  else if (max <= min) problem('max', `a number above "min" (${min})`);
  else if (snap(parameter, start) !== start) {
    problem('start', `a value that can be set: from ${min} to ${max} in steps of ${fine ?? step}`);
  }
  if (fine !== undefined && fine > step) problem('fine', `a number below "step" (${step})`);
}

function checkOptions(
  parameter: Parameter,
  options: NonNullable<Parameter['options']>,
  problem: (field: string, message: string) => void,
): void {
  const values = options.map(({ value }) => value);
  if (new Set(values).size < values.length)
    problem('options', 'a value of its own for each option');
  if (!values.includes(parameter.start))
    problem('start', `one of the options (${values.join(', ')})`);
  if (parameter.within !== undefined) problem('within', 'no "within" beside "options"');
}

/** Every value lies in one band: they go up, and only the last is open at its end. */
function checkBands({ outputs }: ExplorerTask, problem: Report): void {
  for (const [index, { bands = [] }] of outputs.entries()) {
    for (const [place, { below }] of bands.entries()) {
      const path = ['outputs', index, 'bands', place, 'below'];
      const before = bands[place - 1]?.below ?? Number.NEGATIVE_INFINITY;
      if (place === bands.length - 1) {
        if (below !== undefined) problem(path, 'no end, since this is the last band');
      } else if (below === undefined) problem(path, 'where this band ends');
      else if (below <= before)
        problem(path, `a number above ${before}, where the one before ends`);
    }
  }
}

/** Names inside the model name something in it. */
function checkNames({ parameters, outputs, chart }: ExplorerTask, problem: Report): void {
  const parameterIds = parameters.map(({ id }) => id);
  const outputIds = outputs.map(({ id }) => id);
  const own = (ids: readonly string[], list: string) => `an id from "${list}" (${ids.join(', ')})`;
  if (chart && !parameterIds.includes(chart.x)) {
    problem(['chart', 'x'], own(parameterIds, 'parameters'));
  }
  if (parameters.some(({ id, options }) => options && id === chart?.x)) {
    problem(['chart', 'x'], 'a parameter on a slider; named values have no order');
  }
  if (chart && !outputIds.includes(chart.output)) {
    problem(['chart', 'output'], own(outputIds, 'outputs'));
  }
  for (const end of ['from', 'to'] as const) {
    if (chart?.zone && !outputIds.includes(chart.zone[end])) {
      problem(['chart', 'zone', end], own(outputIds, 'outputs'));
    }
  }
  for (const [index, { id, within }] of parameters.entries()) {
    const others = parameterIds.filter((other) => other !== id);
    if (within === undefined || others.includes(within)) continue;
    problem(['parameters', index, 'within'], `the id of another parameter (${others.join(', ')})`);
  }
}
