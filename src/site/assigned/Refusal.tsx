import { useState } from 'preact/hooks';
import type { Assignment } from '../../core/assign/assignment.ts';
import type { Language } from '../../core/language.ts';
import type { Words } from '../../ui/words.ts';
import { addressOf } from './read-link.ts';

interface RefusalProps {
  readonly words: Words;
  /** What is wrong with the link, or where it leads instead. */
  readonly why: 'nothing' | 'cut' | 'damaged' | 'newer' | 'whole' | 'other' | 'missing';
  /** Given where the link can be followed elsewhere. */
  readonly assignment?: Assignment;
  readonly language?: Language;
  /** Of the exercise it is about. */
  readonly title?: string;
}

/** Why a link changes nothing on this page, and what to do about it. */
export function Refusal({ words, why, assignment, language, title = '' }: RefusalProps) {
  const [shown, show] = useState(true);
  if (!shown) return null;
  const leads = assignment && language && why !== 'missing';
  return (
    <div class="notice" role="alert">
      <p>{words(`assigned.link.${why}`, { title })}</p>
      {leads && (
        <a class="button small" href={addressOf(assignment, language)}>
          {words('assigned.link.follow')}
        </a>
      )}
      <button
        type="button"
        class="button small"
        onClick={({ currentTarget }) => {
          const exercise = currentTarget.closest('.exercise');
          exercise?.querySelector<HTMLElement>('[data-start]')?.focus();
          show(false);
        }}
      >
        {words('notice.dismiss')}
      </button>
    </div>
  );
}
