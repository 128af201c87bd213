import type { Words } from '../../../ui/words.ts';
import type { Missing } from '../state/standing.ts';
import { listed } from './listed.ts';

/** Something missing in plain words. */
export function inWords({ what, values, names }: Missing, words: Words): string {
  const list = names.map((name) => name || words('workshop.no-moment'));
  return words(`workshop.missing.${what}`, {
    ...values,
    names: listed(list, 'comma', words),
  });
}
