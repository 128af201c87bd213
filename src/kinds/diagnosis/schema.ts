import { z } from 'zod';
import { id, itemFields, text, uniqueIds } from '../fields.ts';

const diagnosis = z.strictObject({ id, name: text, gist: text });

const clue = z.strictObject({ id, source: text, finding: text, telling: z.boolean().optional() });

const cure = z.strictObject({
  id,
  text,
  correct: z.boolean(),
  feedback: text,
  fits: id.optional(),
});

const item = z
  .strictObject({
    ...itemFields,
    title: text,
    situation: text,
    hint: text.optional(),
    least: z.int().min(1),
    clues: z.array(clue).min(2),
    answer: id,
    diagnoses: z.record(z.string(), text),
    cures: z.array(cure),
    because: text,
  })
  .superRefine(({ least, clues, answer, cures }, context) => {
    const problem = (path: readonly PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path: [...path], message });
    uniqueIds(clues, ['clues'], context);
    uniqueIds(cures, ['cures'], context);
    if (least > clues.length)
      problem(['least'], `at most ${clues.length}, as there are no more clues`);
    if (!cures.some(({ correct }) => correct)) problem(['cures'], 'at least one right cure');
    if (cures.filter(({ correct }) => !correct).length < 2)
      problem(['cures'], 'at least two cures that are wrong');
    for (const [index, { correct, fits }] of cures.entries()) {
      if (fits === undefined) continue;
      if (correct) problem(['cures', index, 'fits'], 'no "fits", since this cure is right here');
      else if (fits === answer)
        problem(['cures', index, 'fits'], `another diagnosis: "${fits}" is the answer`);
    }
  });

/** The fields of an exercise of kind `diagnosis`, beside those every exercise has. */
export const diagnosisSchema = z
  .strictObject({
    ask: text,
    cureAsk: text,
    diagnoses: z.array(diagnosis).min(2),
    items: z.array(item).min(1),
  })
  .superRefine(({ diagnoses, items }, context) => {
    uniqueIds(diagnoses, ['diagnoses'], context);
    uniqueIds(items, ['items'], context);
    const known = diagnoses.map((one) => one.id);
    const among = `a diagnosis named under "diagnoses" (${known.join(', ')})`;
    for (const [index, one] of items.entries()) {
      const problem = (path: readonly PropertyKey[], message: string) =>
        context.addIssue({ code: 'custom', path: ['items', index, ...path], message });
      if (!known.includes(one.answer)) problem(['answer'], among);
      for (const name of Object.keys(one.diagnoses)) {
        if (!known.includes(name)) problem(['diagnoses', name], among);
      }
      for (const name of known) {
        if (!(name in one.diagnoses)) problem(['diagnoses', name], 'feedback for this diagnosis');
      }
      for (const [place, { fits }] of one.cures.entries()) {
        if (fits !== undefined && !known.includes(fits)) problem(['cures', place, 'fits'], among);
      }
    }
  });
