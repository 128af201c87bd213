import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import type { Words } from '../../ui/words.ts';
import type { Format } from './format.ts';

/** What everything on the page needs to speak. */
export interface Speech {
  readonly language: Language;
  readonly words: Words;
  readonly format: Format;
  readonly moduleName: (id: string) => string;
}

export const SpeechContext = createContext<Speech | undefined>(undefined);

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('A part of the review stands outside of it.');
  return speech;
}

/** The `lang` of words in the language the page is not in. */
export function otherLang(language: Language): string {
  return language === 'zh' ? 'en' : 'zh-CN';
}
