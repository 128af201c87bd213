import { useId } from 'preact/hooks';
import { useTyped } from '../../../ui/typed.ts';

interface AreaProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** What holds while `value` is empty: there to be changed, and back once the field is left. */
  readonly usual?: string;
  /** The most letters it takes. */
  readonly most: number;
  readonly set: (value: string) => void;
  readonly focus: string;
}

/** A text field that grows with what is written. */
export function Area({ label, hint, value, usual = '', most, set, focus }: AreaProps) {
  const id = useId();
  const typed = useTyped(value);
  const type = (text: string) => {
    typed.keep(text, text.slice(0, most));
    set(text);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        rows={1}
        value={typed.text ?? (value || usual)}
        maxLength={most}
        aria-describedby={hint ? `${id}-hint` : undefined}
        data-focus={focus}
        onInput={(event) => type(event.currentTarget.value)}
        onChange={typed.drop}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly none: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly value: string;
  readonly set: (value: string) => void;
}

/** One of a few, or nothing yet. */
export function Choice({ label, none, options, value, set }: ChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
