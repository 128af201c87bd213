import type { Language } from '../core/language.ts';
import { pickWords, type Table } from './words.ts';

/**
 * The words of `language` whose keys begin with one of `starts`, loaded when they are needed: pages
 * with exercises do not carry them, and a link may be in another language than the page it is on.
 */
export async function loadWords(language: Language, starts: readonly string[]): Promise<Table> {
  const table: { readonly default: Table } = await (language === 'en'
    ? import('../../content/i18n/en.json')
    : import('../../content/i18n/zh-CN.json'));
  return pickWords(table.default, starts);
}
