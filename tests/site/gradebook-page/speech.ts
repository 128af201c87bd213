import type { Language } from '../../../src/core/language.ts';
import { formatOf } from '../../../src/site/gradebook/format.ts';
import type { Speech } from '../../../src/site/gradebook/speech.ts';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';

/** How the page speaks in `language`, with the course's own words. */
export function speechIn(language: Language): Speech {
  return {
    language,
    words: wordsFrom(interfaceWords[language]),
    format: formatOf(language),
    title: (exercise) => `<${exercise}>`,
  };
}
