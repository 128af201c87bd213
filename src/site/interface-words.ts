import en from '../../content/i18n/en.json';
import zh from '../../content/i18n/zh-CN.json';
import { type Words, wordsFrom } from '../ui/words.ts';

/** The interface words of a language, for routes, which are built before a page knows its own. */
export function interfaceWords(language: string | undefined): Words {
  return wordsFrom(language === 'en' ? en : zh);
}
