import { z } from 'zod';
import { id, itemFields, text, uniqueIds } from '../fields.ts';

const NONE = 'none';

const pitfall = z.strictObject({ id, name: text, gist: text });

const item = z
  .strictObject({
    ...itemFields,
    level: z.int().min(1).max(3),
    situation: text,
    standard: text,
    answer: id,
    hint: text,
    options: z.record(z.string(), text),
    repair: text.optional(),
    because: text,
  })
  .superRefine(({ answer, options, repair }, context) => {
    const problem = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (!(answer in options))
      problem('answer', `one of this item's options (${Object.keys(options).join(', ')})`);
    if (!(NONE in options))
      problem('options', 'the option "none" among them: a draft may be sound');
    if (answer === NONE && repair) problem('repair', 'no repair, since the answer is "none"');
    if (answer !== NONE && !repair)
      problem('repair', 'a repaired standard, since the draft has a pitfall');
  });

/** The fields of an exercise of kind `pitfall-quiz`, beside those every exercise has. */
export const pitfallSchema = z
  .strictObject({ pitfalls: z.array(pitfall).min(2), items: z.array(item).min(1) })
  .superRefine(({ pitfalls, items }, context) => {
    uniqueIds(pitfalls, ['pitfalls'], context);
    uniqueIds(items, ['items'], context);
    const known = new Set(pitfalls.map((entry) => entry.id));
    for (const [index, { options }] of items.entries()) {
      for (const option of Object.keys(options).filter((name) => !known.has(name))) {
        const message = `a pitfall named under "pitfalls" (${[...known].join(', ')})`;
        context.addIssue({ code: 'custom', path: ['items', index, 'options', option], message });
      }
    }
  });
