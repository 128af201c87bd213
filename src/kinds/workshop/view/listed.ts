import type { Words } from '../../../ui/words.ts';

/** `parts` one after the other as the language does it, `by` commas or with something between. */
export function listed(parts: readonly string[], by: 'comma' | 'between', words: Words): string {
  const [first = '', ...rest] = parts;
  return rest.reduce((left, right) => words(`workshop.${by}`, { left, right }), first);
}
