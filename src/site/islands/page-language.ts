import type { Language } from '../../core/language.ts';

/** The language of the page on screen. */
export function pageLanguage(): Language {
  return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
}
