import type { Language } from '../../core/language.ts';
import { pickWords, type Table } from '../words.ts';

/** The words of doing an assignment, loaded when they are needed: pages with exercises lack them. */
export async function loadWords(language: Language): Promise<Table> {
  const table: { readonly default: Table } = await (language === 'en'
    ? import('../../../content/i18n/en.json')
    : import('../../../content/i18n/zh-CN.json'));
  return pickWords(table.default, ASSIGNED_WORDS);
}

/** How the keys of all words begin that a student's pages use, beside those of exercises. */
export const ASSIGNED_WORDS = ['assigned.', 'ex.minutes', 'site.dot'];
