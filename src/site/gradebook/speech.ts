import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { type Words, wordsFrom } from '../../ui/words.ts';
import { type Format, formatOf } from './format.ts';

/** How the gradebook speaks: its words, figures and times in the language of the page. */
export interface Speech {
  readonly language: Language;
  readonly words: Words;
  readonly format: Format;
  /** The title of an exercise of this course, or its id where the course has none such. */
  readonly title: (exercise: string) => string;
}

/** Set once around the whole page. */
export const SpeechContext = createContext<Speech>({
  language: 'zh',
  words: wordsFrom({}),
  format: formatOf('zh'),
  title: (exercise) => exercise,
});

/** The words and figures of the page. */
export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
