import { z } from 'zod';

/** A text in both languages. */
export const text = z.strictObject({ zh: words(), en: words() });

/** An id: lower-case ASCII words joined by hyphens. Chosen once, never changed or used again. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id in lower-case letters, digits and hyphens, such as "cafe-greeting"',
  )
  .refine(isFree, 'an id other than "constructor", which JavaScript needs for itself');

/** What every item of every kind carries. */
export const itemFields = {
  id,
  /** Raised when an edit changes what an answer means; only that item's saved answers are set aside. */
  version: z.int().min(1),
  objectives: z.array(id).min(1),
};

/** Reports every entry whose `id` was used before it. */
export function uniqueIds(
  entries: readonly { readonly id: string }[],
  path: readonly PropertyKey[],
  context: z.RefinementCtx,
): void {
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (seen.has(entry.id)) {
      context.addIssue({
        code: 'custom',
        path: [...path, index, 'id'],
        message: `an id of its own; "${entry.id}" is used above`,
      });
    }
    seen.add(entry.id);
  }
}

/** Ids are keys of plain objects, where a name that every object has would be found unasked. */
function isFree(name: string): boolean {
  return !(name in {});
}

function words() {
  return z.string().trim().min(1, 'words in this language');
}
