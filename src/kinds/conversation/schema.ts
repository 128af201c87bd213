import { z } from 'zod';
import { localise } from '../../core/language.ts';
import { id, itemFields, text, uniqueIds } from '../fields.ts';
import { checkSides } from './checks/sides.ts';
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
  mirror: text.optional(),
  to: id,
});

const end = z.strictObject({
  title: text,
  outcome: z.enum(['good', 'mixed', 'poor']),
  text,
  customer: z.enum(['stays', 'wavers', 'leaves']).optional(),
});

const node = z.strictObject({
  id,
  says: text,
  manner: text.optional(),
  replies: z.array(reply).min(2).max(4).optional(),
  end: end.optional(),
});

const talk = z.strictObject({
  ...itemFields,
  title: text,
  situation: text,
  stakes: text.optional(),
  person: text,
  start: id,
  nodes: z.array(node).min(2),
});

/** The fields of an exercise of kind `conversation`, beside those every exercise has. */
export const conversationSchema = z
  .strictObject({
    gauges: z.array(gauge).max(5),
    mirror: z.strictObject({ name: text, gist: text }).optional(),
    debrief: z
      .array(z.strictObject({ title: text, text }))
      .min(1)
      .optional(),
    items: z.array(talk).min(1),
  })
  .superRefine(({ gauges, mirror, items }, context) => {
    uniqueIds(gauges, ['gauges'], context);
    uniqueIds(items, ['items'], context);
    const known = gauges.map((one) => one.id);
    for (const [index, item] of items.entries()) {
      const talk = localise(item, 'en');
      checkTalk(talk, known, ['items', index], context);
      checkSides(talk, mirror !== undefined, ['items', index], context);
    }
  });
