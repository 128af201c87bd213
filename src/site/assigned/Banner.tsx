import type { Assignment } from '../../core/assign/assignment.ts';
import type { Language } from '../../core/language.ts';
import { languageOf } from '../../ui/language-of.ts';
import type { Words } from '../../ui/words.ts';
import { Conditions, conditionsOf, partConditionsOf } from './Conditions.tsx';
import { Due } from './Due.tsx';
import { Note } from './Note.tsx';
import type { Place } from './place.ts';

interface BannerProps {
  readonly assignment: Assignment;
  readonly place: Place;
  readonly preview: boolean;
  readonly language: Language;
  readonly words: Words;
}

/** Above an exercise opened by a link: who set what, and that the reader's own work is safe. */
export function Banner({ assignment, place, preview, language, words }: BannerProps) {
  const { title, note } = assignment;
  return (
    <aside class="given" aria-label={words('assigned.by-link')}>
      {preview && <p class="notice">{words('assigned.preview')}</p>}
      <p class="eyebrow">{words('assigned.by-link')}</p>
      {title && (
        <p class="given-title" lang={languageOf(title)}>
          {title}
        </p>
      )}
      <Note text={note} words={words} />
      <Conditions list={[...partConditionsOf(place, words), ...conditionsOf(assignment, words)]} />
      <Due assignment={assignment} language={language} words={words} />
      <p class="given-own muted">
        {words('assigned.own')} <a href={location.pathname}>{words('assigned.own.back')}</a>
      </p>
    </aside>
  );
}
