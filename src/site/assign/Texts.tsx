import { useId } from 'preact/hooks';
import { LIMITS } from '../../core/assign/assignment.ts';
import { LANGUAGES, type Language } from '../../core/language.ts';
import type { Words } from '../../ui/words.ts';
import { Pick } from './fields.tsx';
import type { FormProps } from './props.ts';

interface NoteProps extends FormProps {
  readonly placeholder?: string;
}

/** What the assignment is called; without a name the first exercise's stands in. */
export function TitleField({ words, assignment, set, placeholder = '' }: NoteProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words('assign.title')}</label>
      <input
        id={id}
        type="text"
        value={assignment.title}
        placeholder={placeholder}
        maxLength={LIMITS.title}
        autocomplete="off"
        onInput={(event) => set({ title: event.currentTarget.value })}
      />
    </div>
  );
}

/** Words to the student. They travel in the link, so their length counts. */
export function NoteField({ words, assignment, set }: FormProps) {
  const id = useId();
  const { length } = assignment.note;
  return (
    <div class="field">
      <label for={id}>{words('assign.note')}</label>
      <textarea
        id={id}
        rows={2}
        value={assignment.note}
        maxLength={LIMITS.note}
        aria-describedby={`${id}-hint`}
        onInput={(event) => set({ note: event.currentTarget.value })}
      />
      <p class="field-hint" id={`${id}-hint`}>
        {words('assign.note.hint')}{' '}
        {length > LIMITS.note / 2 && words('assign.note.left', { count: LIMITS.note - length })}
      </p>
    </div>
  );
}

interface LanguagePickProps {
  readonly words: Words;
  readonly value: Language;
  readonly set: (language: Language) => void;
}

/** The language students see first. */
export function LanguagePick({ words, value, set }: LanguagePickProps) {
  return (
    <Pick
      label={words('assign.language')}
      hint={words('assign.language.hint')}
      value={value}
      options={LANGUAGES.map((one) => ({ value: one, text: words(`assign.language.${one}`) }))}
      set={(chosen) => set(chosen === 'en' ? 'en' : 'zh')}
    />
  );
}
