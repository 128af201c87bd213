import { useId } from 'preact/hooks';
import { ownWords } from '../../../core/own-words.ts';
import { languageOf } from '../../../ui/language-of.ts';
import { useTyped } from '../../../ui/typed.ts';
import type { Words } from '../../../ui/words.ts';
import { LONGEST_NAME, LONGEST_TEXT } from '../state/types.ts';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly set: (text: string) => void;
  readonly words: Words;
  /** One line, for a name. */
  readonly short?: boolean;
  /** The label is for those who do not see where the field stands. */
  readonly unseen?: boolean;
  readonly focus?: string | undefined;
}

/** Where one writes. What goes beyond the limit stays in sight, with a word that it is not kept. */
export function Field(props: FieldProps) {
  const { label, hint, value, set, words, short = false, unseen = false, focus } = props;
  const id = useId();
  const typed = useTyped(value);
  const most = short ? LONGEST_NAME : LONGEST_TEXT;
  const shown = typed.text ?? value;
  const over = shown.length - most;
  const type = (text: string) => {
    typed.keep(text, ownWords(text, most));
    set(text);
  };
  const says = [hint && `${id}-hint`, over > 0 && `${id}-over`].filter(Boolean).join(' ');
  const field = {
    id,
    value: shown,
    lang: shown ? languageOf(shown) : undefined,
    'aria-describedby': says || undefined,
    'aria-invalid': over > 0,
    'data-focus': focus,
    onChange: () => over <= 0 && typed.drop(),
  };
  return (
    <div class="workshop-field">
      <label for={id} class={unseen ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {hint && (
        <p class="workshop-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {short ? (
        <input
          {...field}
          type="text"
          autocomplete="off"
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      ) : (
        <textarea {...field} rows={1} onInput={({ currentTarget }) => type(currentTarget.value)} />
      )}
      {over > 0 && (
        <p class="workshop-over" id={`${id}-over`} role="alert">
          {words('workshop.over', { count: over, most })}
        </p>
      )}
    </div>
  );
}

interface CasesProps {
  readonly label: string;
  readonly value: number | null;
  readonly set: (value: number | null) => void;
  readonly wrong?: boolean | undefined;
  readonly says?: string | undefined;
}

/** How many cases: a whole number, or nothing yet. */
export function Cases({ label, value, set, wrong = false, says }: CasesProps) {
  const id = useId();
  const typed = useTyped(value);
  const type = (text: string) => {
    const number = /^\d+$/.test(text.trim()) ? Number(text) : null;
    typed.keep(text, number);
    set(number);
  };
  return (
    <div class="workshop-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        size={6}
        value={typed.text ?? (value === null ? '' : String(value))}
        aria-invalid={wrong}
        aria-describedby={says}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onChange={typed.drop}
      />
    </div>
  );
}
