import { useId } from 'preact/hooks';

interface AreaProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly focus: string;
}

/** A text field that grows with what is written. */
export function Area({ label, hint, value, set, focus }: AreaProps) {
  const id = useId();
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
        value={value}
        maxLength={2000}
        aria-describedby={hint ? `${id}-hint` : undefined}
        data-focus={focus}
        onInput={(event) => set(event.currentTarget.value)}
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
