import { z } from 'zod';
import { id, itemFields, text, uniqueIds } from '../fields.ts';
import { VERDICT } from './model.ts';
import { piecesOf } from './sentence.ts';

const tile = z.strictObject({ id, text, correct: z.boolean(), feedback: text });

const item = z
  .strictObject({
    ...itemFields,
    level: z.int().min(1).max(3),
    situation: text.optional(),
    statement: text,
    record: text.optional(),
    hint: text,
    verdict: id.optional(),
    verdicts: z.record(z.string(), text).optional(),
    sentence: text,
    slots: z.record(z.string(), z.array(tile).min(2).max(6)),
    because: text,
  })
  .superRefine(({ sentence, slots }, context) => {
    const problem = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const used = Object.keys(slots);
    for (const language of ['zh', 'en'] as const) {
      const named = piecesOf(sentence[language]).flatMap(({ slot }) => slot ?? []);
      const all = used.map((slot) => `{${slot}}`).join(' ');
      const isWhole = named.length === used.length && used.every((slot) => named.includes(slot));
      if (!isWhole)
        problem(
          ['sentence', language],
          `each slot that has tiles here exactly once, and no other (${all})`,
        );
    }
    for (const [slot, tiles] of Object.entries(slots)) {
      uniqueIds(tiles, ['slots', slot], context);
      const right = tiles.filter(({ correct }) => correct).length;
      if (right === 0) problem(['slots', slot], 'at least one tile with "correct: true"');
      if (right === tiles.length)
        problem(['slots', slot], 'at least one tile with "correct: false"');
      for (const language of ['zh', 'en'] as const) {
        const texts = tiles.map((one) => one.text[language]);
        const twice = texts.findIndex((one, index) => texts.indexOf(one) !== index);
        if (twice >= 0)
          problem(
            ['slots', slot, twice, 'text', language],
            'words of its own: another tile of this slot says the same',
          );
      }
    }
  });

/** The fields of an exercise of kind `rebuild`, beside those every exercise has. */
export const rebuildSchema = z
  .strictObject({
    verdicts: z
      .strictObject({
        ask: text,
        options: z.array(z.strictObject({ id, name: text, gist: text })).min(2),
      })
      .optional(),
    recordName: text.optional(),
    slots: z.array(z.strictObject({ id, name: text })).min(1),
    own: z
      .strictObject({ ask: text, checks: z.array(z.strictObject({ id, text })).min(1) })
      .optional(),
    items: z.array(item).min(1),
  })
  .superRefine(({ verdicts, slots, own, items }, context) => {
    const problem = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (verdicts) uniqueIds(verdicts.options, ['verdicts', 'options'], context);
    uniqueIds(slots, ['slots'], context);
    if (own) uniqueIds(own.checks, ['own', 'checks'], context);
    uniqueIds(items, ['items'], context);
    const known = new Set(slots.map((slot) => slot.id));
    const names = verdicts?.options.map((option) => option.id) ?? [];
    for (const [index, slot] of slots.entries()) {
      if (slot.id === VERDICT)
        problem(
          ['slots', index, 'id'],
          `another id than "${VERDICT}", which the first decision has`,
        );
    }
    for (const [index, one] of items.entries()) {
      const at = (...path: PropertyKey[]) => ['items', index, ...path];
      for (const slot of Object.keys(one.slots).filter((name) => !known.has(name))) {
        problem(at('slots', slot), `a slot named under "slots" (${[...known].join(', ')})`);
      }
      const given = Object.keys(one.verdicts ?? {});
      if (!verdicts) {
        if (one.verdict !== undefined || given.length > 0)
          problem(at('verdict'), 'no verdict, since the exercise has no "verdicts"');
        continue;
      }
      const among = `one of the verdicts of the exercise (${names.join(', ')})`;
      if (one.verdict === undefined || !names.includes(one.verdict)) problem(at('verdict'), among);
      const lacking = names.filter((name) => !given.includes(name));
      if (lacking.length > 0)
        problem(at('verdicts'), `feedback for each verdict, also for ${lacking.join(', ')}`);
      for (const name of given.filter((one) => !names.includes(one)))
        problem(at('verdicts', name), among);
    }
  });
