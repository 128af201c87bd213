import { z } from 'zod';
import { id, itemFields, text, uniqueIds } from '../fields.ts';
import { MATERIALS } from './task.ts';

const item = z
  .strictObject({
    ...itemFields,
    prompt: text,
    help: text.optional(),
    starter: text.optional(),
    choices: z.array(z.strictObject({ id, text })).min(2).optional(),
    brings: z.enum(MATERIALS).optional(),
    length: z.enum(['short', 'long', 'none']),
    earlier: z.array(id).min(1).optional(),
  })
  .superRefine(({ brings, choices = [], length, starter }, context) => {
    const problem = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    uniqueIds(choices, ['choices'], context);
    if (length !== 'none') return;
    if (choices.length === 0) {
      problem('choices', 'choices, or a "length" of short or long: something must be answered');
    }
    if (starter) problem('starter', 'no starter, since there is no room to write');
    if (brings) problem('brings', 'nothing to bring in, since there is no room to write');
  });

/** The fields of an exercise of kind `reflection`, beside those every exercise has. */
export const reflectionSchema = z
  .strictObject({
    looksBack: id.optional(),
    closing: text,
    rubric: z.number().int().positive().optional(),
    items: z.array(item).min(1),
  })
  .superRefine(({ items, looksBack }, context) => {
    uniqueIds(items, ['items'], context);
    const earlier = items.findIndex((one) => one.earlier !== undefined);
    if (looksBack === undefined && earlier >= 0) {
      const message = 'no earlier items, or the exercise they are in under "looksBack"';
      context.addIssue({ code: 'custom', path: ['items', earlier, 'earlier'], message });
    }
    if (looksBack !== undefined && earlier < 0) {
      const message = 'at least one item with "earlier", or no exercise to look back at';
      context.addIssue({ code: 'custom', path: ['looksBack'], message });
    }
  });
