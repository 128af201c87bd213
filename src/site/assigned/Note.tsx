import { languageOf } from '../../ui/language-of.ts';
import type { Words } from '../../ui/words.ts';

/** The instructor's words, with their line breaks; nothing where there are none. */
export function Note({ text, words }: { readonly text: string; readonly words: Words }) {
  if (text === '') return null;
  return (
    <figure class="given-note">
      <figcaption class="muted">{words('assigned.note')}</figcaption>
      <blockquote class="given-words" lang={languageOf(text)}>
        {text}
      </blockquote>
    </figure>
  );
}
