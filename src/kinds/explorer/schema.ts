import { z } from 'zod';
import { localise } from '../../core/language.ts';
import { id, itemFields, text, uniqueIds } from '../fields.ts';
import { checkModel } from './checks/model.ts';
import { checkQuestions } from './checks/questions.ts';
import type { ExplorerTask } from './task.ts';

/** A unit: a sign such as `%` as it is, or a word in each language. */
const unit = z.union([z.string().min(1), text], 'a sign such as "%", or a word in each language');
const number = z.number();
const setting = z.array(z.strictObject({ id, value: number }));
const bounds = { 'at-least': number.optional(), 'at-most': number.optional() };

const parameter = z.strictObject({
  id,
  label: text,
  unit: unit.optional(),
  min: number,
  max: number,
  step: number.positive(),
  fine: number.positive().optional(),
  start: number,
  within: id.optional(),
});

const band = z.strictObject({
  below: number.optional(),
  name: text,
  gist: text,
  face: z.literal([1, 2, 3, 4, 5]),
});

const output = z.strictObject({
  id,
  label: text,
  unit: unit.optional(),
  decimals: z.int().min(0).max(6),
  bands: z.array(band).min(2).optional(),
  chartOnly: z.boolean().optional(),
});

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

const settingAsk = z.strictObject({
  goal: z.strictObject({
    output: id,
    ...bounds,
    between: z.tuple([number, number]).optional(),
    label: text.optional(),
  }),
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
    chart,
    shown: z.strictObject({ formula: text, source: text }).optional(),
    note: text.optional(),
    items: z.array(item).min(1),
  })
  .superRefine((written, context) => {
    for (const list of ['parameters', 'outputs', 'items'] as const) {
      uniqueIds(written[list], [list], context);
    }
    const task: ExplorerTask = localise(written, 'en');
    // A question cannot be tried out on a model that is not whole.
    if (checkModel(task, context)) checkQuestions(task, context);
  });
