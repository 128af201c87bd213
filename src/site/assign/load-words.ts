import type { Language } from '../../core/language.ts';
import { pickWords, type Table } from '../words.ts';

/**
 * The words of assigning in `language`, loaded when they are needed: pages with exercises do not
 * carry them, and a link may be in the other language than the page it is made on.
 */
export async function loadWords(language: Language): Promise<Table> {
  const table: { readonly default: Table } = await (language === 'en'
    ? import('../../../content/i18n/en.json')
    : import('../../../content/i18n/zh-CN.json'));
  return pickWords(table.default, ASSIGN_WORDS);
}

/** How the keys of all words begin that this part uses. */
export const ASSIGN_WORDS = [
  'assign.',
  'assigned.title.several',
  'ex.minutes',
  'module.label',
  'site.dot',
];
