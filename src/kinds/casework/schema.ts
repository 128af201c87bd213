import { z } from 'zod';
import { id, itemFields, text, uniqueIds } from '../fields.ts';
import { checkCase } from './checks/case.ts';
import { checkMatrix, checkStages } from './checks/stages.ts';

const named = z.strictObject({ id, name: text, gist: text.optional() });

const ask = z
  .strictObject({ id, prompt: text, options: z.array(named).min(2).max(8) })
  .superRefine(({ options }, context) => uniqueIds(options, ['options'], context));

const marks = z
  .array(named)
  .min(2)
  .max(8)
  .superRefine((list, context) => uniqueIds(list, [], context));

const stage = z.strictObject({
  id,
  name: text,
  prompt: text.optional(),
  asks: z.array(ask).min(1).optional(),
  marks: marks.optional(),
});

const clue = z.strictObject({ id, source: text, finding: text, telling: z.boolean().optional() });

const answer = {
  accepted: z.array(id).min(1, 'at least one that is right'),
  feedback: z.record(z.string(), text),
};

const option = z.strictObject({
  id,
  text,
  correct: z.boolean(),
  feedback: text,
  later: text.optional(),
});

const work = z.strictObject({
  asks: z.record(z.string(), z.strictObject(answer)).optional(),
  marks: marks.optional(),
  each: z
    .array(z.strictObject({ id, text, ...answer }))
    .min(2)
    .optional(),
  options: z.array(option).min(3).max(8).optional(),
});

const item = z.strictObject({
  ...itemFields,
  title: text,
  situation: text,
  hint: text.optional(),
  least: z.int().min(1).optional(),
  clues: z.array(clue).min(2).optional(),
  stages: z.record(z.string(), work),
  because: text,
});

/** The fields of an exercise of kind `casework`, beside those every exercise has. */
export const caseworkSchema = z
  .strictObject({
    stages: z.array(stage).min(1),
    matrix: z.strictObject({ across: id, down: id }).optional(),
    reference: z.strictObject({ name: text, lines: z.array(text).min(1) }).optional(),
    items: z.array(item).min(1),
  })
  .superRefine((task, context) => {
    checkStages(task, context);
    checkMatrix(task, context);
    uniqueIds(task.items, ['items'], context);
    for (const [index, one] of task.items.entries()) {
      checkCase(task, one, (path, message) =>
        context.addIssue({ code: 'custom', path: ['items', index, ...path], message }),
      );
    }
  });
