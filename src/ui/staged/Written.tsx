import type { StagedAnswer } from '../../core/staged/types.ts';
import { languageOf } from '../language-of.ts';
import type { Words } from '../words.ts';
import type { NoteTask } from './types.ts';

interface WrittenProps {
  readonly task: NoteTask | undefined;
  readonly answer: StagedAnswer | undefined;
  readonly words: Words;
}

/** What was said in one's own words, with what was ticked beside it; nothing where there is none. */
export function Written({ task, answer, words }: WrittenProps) {
  const ticked = task?.checks.filter(({ id }) => answer?.ticked.includes(id)) ?? [];
  const note = answer?.note ?? '';
  if (note === '' && ticked.length === 0) return null;
  return (
    <div class="written-note">
      <p class="work-ask-name">{words('staged.note')}</p>
      {note !== '' && <blockquote lang={languageOf(note)}>{note}</blockquote>}
      {ticked.length > 0 && (
        <ul class="sheet-options">
          {ticked.map(({ id, text }) => (
            <li key={id} data-picked="true">
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
