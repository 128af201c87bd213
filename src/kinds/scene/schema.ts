import { z } from 'zod';
import { id, itemFields, text, uniqueIds } from '../fields.ts';

const part = z.strictObject({ id, name: text, gist: text });
const category = z.strictObject({ id, name: text, gist: text, parts: z.array(part).default([]) });
const fix = z.strictObject({ id, text, correct: z.boolean(), feedback: text });
const feedback = z.record(z.string(), text);

const item = z.strictObject({
  ...itemFields,
  name: text,
  look: text,
  hint: text.optional(),
  category: id,
  categories: feedback,
  part: id.optional(),
  parts: feedback.default({}),
  fixes: z.array(fix).default([]),
  because: text,
});

/** The fields of an exercise of kind `scene`, beside those every exercise has. */
export const sceneSchema = z
  .strictObject({
    /** The name of a drawing in `content/drawings/`. */
    drawing: id,
    ask: text,
    partAsk: text,
    fixAsk: text,
    categories: z.array(category).min(2),
    items: z.array(item).min(1),
  })
  .superRefine(({ categories, items }, context) => {
    uniqueIds(categories, ['categories'], context);
    uniqueIds(items, ['items'], context);
    for (const [index, entry] of categories.entries()) {
      uniqueIds(entry.parts, ['categories', index, 'parts'], context);
    }
    for (const [index, entry] of items.entries()) {
      const problem = (path: readonly PropertyKey[], message: string) =>
        context.addIssue({ code: 'custom', path: ['items', index, ...path], message });
      sameKeys(entry.categories, categories, 'category', (field, message) =>
        problem(['categories', ...field], message),
      );
      const own = categories.find((one) => one.id === entry.category);
      if (!own) {
        problem(['category'], `one of the categories (${listed(categories)})`);
        continue;
      }
      sameKeys(entry.parts, own.parts, 'part', (field, message) =>
        problem(['parts', ...field], message),
      );
      const hasParts = own.parts.length > 0;
      if (hasParts && !own.parts.some((one) => one.id === entry.part)) {
        problem(['part'], `a part of "${own.id}" (${listed(own.parts)})`);
      }
      if (!hasParts && entry.part !== undefined) {
        problem(['part'], `no part, since the category "${own.id}" has none`);
      }
      uniqueIds(entry.fixes, ['items', index, 'fixes'], context);
      const right = entry.fixes.filter(({ correct }) => correct).length;
      if (hasParts && (right === 0 || right === entry.fixes.length)) {
        problem(['fixes'], 'at least one fix that is right and one that is not');
      }
      // Tagged wrongly in blind work it is asked about like any other detail, or that would tell.
      if (!hasParts && (right > 0 || entry.fixes.length === 0)) {
        problem(
          ['fixes'],
          'fixes that tempt and none that is right: nothing has to be mended here',
        );
      }
    }
  });

/** Feedback for every choice there is, and for no other. */
function sameKeys(
  given: Readonly<Record<string, unknown>>,
  wanted: readonly { readonly id: string }[],
  what: string,
  problem: (field: readonly string[], message: string) => void,
): void {
  for (const one of wanted.filter((entry) => !Object.hasOwn(given, entry.id))) {
    problem([], `feedback for the ${what} "${one.id}"`);
  }
  for (const key of Object.keys(given).filter((name) => !wanted.some((one) => one.id === name))) {
    problem([key], `a ${what} there is (${listed(wanted)})`);
  }
}

function listed(entries: readonly { readonly id: string }[]): string {
  return entries.map((entry) => entry.id).join(', ');
}
