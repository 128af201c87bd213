import { z } from 'zod';
import { id, itemFields, text, uniqueIds } from '../fields.ts';

const option = z.strictObject({ id, text, correct: z.boolean(), feedback: text });

const item = z
  .strictObject({
    ...itemFields,
    multiple: z.boolean().default(false),
    prompt: text,
    hint: text.optional(),
    options: z.array(option).min(2),
    because: text,
  })
  .superRefine(({ options, multiple }, context) => {
    uniqueIds(options, ['options'], context);
    const right = options.filter((candidate) => candidate.correct).length;
    if (multiple ? right < 1 : right !== 1) {
      const message = multiple
        ? 'at least one option with "correct: true"'
        : `exactly one option with "correct: true", or "multiple: true"; ${right} are marked`;
      context.addIssue({ code: 'custom', path: ['options'], message });
    }
  });

/** The fields of an exercise of kind `choice`, beside those every exercise has. */
export const choiceSchema = z
  .strictObject({ items: z.array(item).min(1) })
  .superRefine(({ items }, context) => uniqueIds(items, ['items'], context));
