import { z } from 'zod';
import { id, itemFields, text, uniqueIds } from '../fields.ts';

const bin = z.strictObject({ id, name: text, gist: text, otherwise: text.optional() });

const reason = z.strictObject({ id, text, for: z.array(id), feedback: text });

const item = z
  .strictObject({
    ...itemFields,
    text,
    hint: text.optional(),
    bins: z.record(z.string(), text),
    accepted: z.array(id).min(1, 'at least one bin in which the card lies right'),
    reasons: z.array(reason).min(2, 'two reasons at least, or no reasons at all').optional(),
    because: text,
  })
  .superRefine(({ bins, accepted, reasons = [] }, context) => {
    const problem = (path: readonly PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path: [...path], message });
    uniqueIds(reasons, ['reasons'], context);
    for (const [index, name] of accepted.entries()) {
      if (accepted.indexOf(name) < index)
        problem(['accepted', index], `each bin once; "${name}" is named above`);
      if (!(name in bins))
        problem(['bins', name], `feedback of the card's own, since "${name}" is accepted`);
      if (reasons.length > 0 && !reasons.some((one) => one.for.includes(name)))
        problem(['reasons'], `a good reason for "${name}": it is accepted, so one has it in "for"`);
    }
    for (const [index, { for: named }] of reasons.entries()) {
      for (const [place, name] of named.entries()) {
        if (accepted.includes(name)) continue;
        const message = `an accepted bin (${accepted.join(', ')}), or [] for a reason that is good for none`;
        problem(['reasons', index, 'for', place], message);
      }
    }
  });

/** The fields of an exercise of kind `sort`, beside those every exercise has. */
export const sortSchema = z
  .strictObject({
    ask: text,
    cycle: z.boolean().optional(),
    inOrder: z.boolean().optional(),
    bins: z.array(bin).min(2),
    items: z.array(item).min(1),
  })
  .superRefine(({ bins, items }, context) => {
    uniqueIds(bins, ['bins'], context);
    uniqueIds(items, ['items'], context);
    const known = bins.map((one) => one.id);
    for (const [index, card] of items.entries()) {
      const problem = (path: readonly PropertyKey[], message: string) =>
        context.addIssue({ code: 'custom', path: ['items', index, ...path], message });
      const strange = (name: string) => !known.includes(name);
      for (const name of Object.keys(card.bins).filter(strange))
        problem(['bins', name], `a bin named under "bins" (${known.join(', ')})`);
      for (const [place, name] of card.accepted.entries()) {
        if (strange(name))
          problem(['accepted', place], `a bin named under "bins" (${known.join(', ')})`);
      }
      for (const { id: name, otherwise } of bins) {
        if (otherwise || name in card.bins || card.accepted.includes(name)) continue;
        problem(['bins', name], 'feedback for this bin, here or as the "otherwise" of the bin');
      }
    }
  });
