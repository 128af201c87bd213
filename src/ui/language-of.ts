import { languageIn } from '../core/language.ts';

/** The language somebody wrote in, for fonts and for voices: it need not be the page's. */
export function languageOf(text: string): 'zh-CN' | 'en' {
  return languageIn(text) === 'zh' ? 'zh-CN' : 'en';
}
