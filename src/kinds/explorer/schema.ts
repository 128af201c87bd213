import { z } from 'zod';
import { isObject } from '../../core/json.ts';
import { localise } from '../../core/language.ts';
import { id, itemFields, text, uniqueIds } from '../fields.ts';
import { checkGroups } from './checks/groups.ts';
import { checkModel } from './checks/model.ts';
import { checkQuestions } from './checks/questions.ts';
import type { ExplorerTask } from './task.ts';

/** A unit: a sign such as `%` as it is, or a word in each language. */
const unit = z.union([z.string().min(1), text], 'a sign such as "%", or a word in each language');
const number = z.number();
const setting = z.array(z.strictObject({ id, value: number }));
const bounds = { 'at-least': number.optional(), 'at-most': number.optional() };

const parameter = z.preprocess(
  withRange,
  z.strictObject({
    id,
    label: text,
    unit: unit.optional(),
    min: number,
    max: number,
    step: number.positive(),
    fine: number.positive().optional(),
    start: number,
    options: z
      .array(z.strictObject({ value: number, name: text }))
      .min(2)
      .optional(),
    within: id.optional(),
    group: id.optional(),
    reads: z.array(z.string().min(1)).optional(),
    counts: z.enum(['for', 'against']).optional(),
  }),
);

const band = z.strictObject({
  below: number.optional(),
  name: text,
  gist: text,
  face: z.literal([1, 2, 3, 4, 5]),
});

const interval = z.strictObject({
  from: id,
  to: id,
  answers: id,
  over: z.tuple([number, number]),
});

const output = z.strictObject({
  id,
  label: text,
  unit: unit.optional(),
  decimals: z.int().min(0).max(6),
  bands: z.array(band).min(2).optional(),
  chartOnly: z.boolean().optional(),
  group: id.optional(),
  signed: z.boolean().optional(),
  interval: interval.optional(),
});

const group = z.strictObject({
  id,
  name: text,
  gist: text,
  low: text,
  high: text,
  for: text.optional(),
  against: text.optional(),
});

const bars = z.strictObject({ label: text, outputs: z.array(id).min(2), total: id });

const chart = z.strictObject({
  x: id,
  output: id,
  label: text,
  xLabel: text,
  over: z.enum(['value', 'range']).default('value'),
  top: number.positive().optional(),
  without: text.optional(),
  zone: z.strictObject({ from: id, to: id, label: text }).optional(),
});

const numberAsk = z.strictObject({
  answer: number,
  tolerance: number.positive(),
  unit: unit.optional(),
  mistakes: z
    .array(
      z.strictObject({ value: number, tolerance: number.positive().optional(), feedback: text }),
    )
    .default([]),
  otherwise: text,
});

const goal = z.strictObject({
  output: id,
  ...bounds,
  between: z.tuple([number, number]).optional(),
  label: text.optional(),
});

const settingAsk = z.strictObject({
  goal: z
    .preprocess((one) => (Array.isArray(one) ? one : [one]), z.array(goal).min(1))
    .transform((goals) => (goals.length === 1 ? (goals[0] as (typeof goals)[number]) : goals)),
  fixed: setting.default([]),
  mistakes: z
    .array(z.strictObject({ when: z.strictObject({ parameter: id, ...bounds }), feedback: text }))
    .default([]),
  otherwise: text,
  solution: setting.min(1),
});

const option = z.strictObject({ id, text, correct: z.boolean(), feedback: text });

const item = z.strictObject({
  ...itemFields,
  prompt: text,
  hint: text,
  because: text,
  group: id.optional(),
  number: numberAsk.optional(),
  setting: settingAsk.optional(),
  options: z.array(option).min(2).optional(),
});

/** The fields of an exercise of kind `explorer`, beside those every exercise has. */
export const explorerSchema = z
  .strictObject({
    formula: z.string(),
    parameters: z.array(parameter).min(1),
    outputs: z.array(output).min(1),
    groups: z.array(group).min(1).optional(),
    chart: chart.optional(),
    bars: bars.optional(),
    shown: z.strictObject({ formula: text, source: text }).optional(),
    note: text.optional(),
    items: z.array(item).min(1),
  })
  .superRefine((written, context) => {
    for (const list of ['parameters', 'outputs', 'items'] as const) {
      uniqueIds(written[list], [list], context);
    }
    uniqueIds(written.groups ?? [], ['groups'], context);
    const task: ExplorerTask = localise(written, 'en');
    // A question cannot be tried out on a model that is not whole.
    if (checkModel(task, context) && checkGroups(task, context)) checkQuestions(task, context);
  });

/** Named values make the range. */
function withRange(written: unknown): unknown {
  const { options } = isObject(written) ? written : {};
  if (!isObject(written) || !Array.isArray(options)) return written;
  const values = options.flatMap((one) => (isObject(one) ? [Number(one['value'])] : []));
  return { min: Math.min(...values), max: Math.max(...values), step: 1, ...written };
}
