import type { Text } from '../core/language.ts';

/**
 * The language a source is cited in, for `lang`, so that it is read out with the right voice.
 * One that is written in both languages follows its page: `undefined`.
 */
export function citeLanguage(cite: string | Text): 'zh-CN' | 'en' | undefined {
  if (typeof cite !== 'string') return undefined;
  return /^\P{Letter}*\p{Script=Han}/u.test(cite) ? 'zh-CN' : 'en';
}
