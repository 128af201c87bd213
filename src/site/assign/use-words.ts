import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { type Words, wordsFrom } from '../../ui/words.ts';
import { loadWords } from '../load-words.ts';
import { ASSIGN_WORDS } from './own-words.ts';

/** The words of assigning in `language`; `undefined` until they are there. */
export function useWords(language: Language, own?: { language: Language; words: Words }) {
  const [loaded, setLoaded] = useState<{ language: Language; words: Words }>();
  const isOwn = own?.language === language;
  useEffect(() => {
    if (isOwn || loaded?.language === language) return undefined;
    let wanted = true;
    const take = (words: Words) => wanted && setLoaded({ language, words });
    // Without them (a copy of the course with a file missing) the page's own words must do.
    loadWords(language, ASSIGN_WORDS).then(
      (table) => take(wordsFrom(table)),
      () => own && take(own.words),
    );
    return () => {
      wanted = false;
    };
  }, [language, isOwn]);
  if (isOwn) return own.words;
  return loaded?.language === language ? loaded.words : undefined;
}
