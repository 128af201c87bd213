import { z } from 'zod';
import { localise } from '../../core/language.ts';
import { id, itemFields, text, uniqueIds } from '../fields.ts';
import { checkTalk } from './checks/talk.ts';

const gauge = z
  .strictObject({
    id,
    name: text,
    gist: text,
    start: z.number().min(0),
    max: z.number().positive().default(100),
    unit: z
      .union([z.string().min(1), text], 'a sign such as "¥", or a word in each language')
      .optional(),
  })
  .refine(({ start, max }) => start <= max, {
    path: ['start'],
    message: 'a value that is not above "max" (100 where none is given)',
  });

const reply = z.strictObject({
  id,
  text,
  manner: text.optional(),
  worth: z.enum(['good', 'fair', 'poor']),
  effects: z.record(z.string(), z.number()).optional(),
  feedback: text,
  to: id,
});

const node = z.strictObject({
  id,
  says: text,
  manner: text.optional(),
  replies: z.array(reply).min(2).max(4).optional(),
  end: z.strictObject({ title: text, outcome: z.enum(['good', 'mixed', 'poor']), text }).optional(),
});

const talk = z.strictObject({
  ...itemFields,
  title: text,
  situation: text,
  person: text,
  start: id,
  nodes: z.array(node).min(2),
});

/** The fields of an exercise of kind `conversation`, beside those every exercise has. */
export const conversationSchema = z
  .strictObject({ gauges: z.array(gauge).max(4), items: z.array(talk).min(1) })
  .superRefine(({ gauges, items }, context) => {
    uniqueIds(gauges, ['gauges'], context);
    uniqueIds(items, ['items'], context);
    const known = gauges.map((one) => one.id);
    for (const [index, item] of items.entries()) {
      checkTalk(localise(item, 'en'), known, ['items', index], context);
    }
  });
