import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface RadiosProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    /** What choosing it means. */
    readonly hint?: string;
    readonly disabled?: boolean;
  }[];
  readonly set: (value: Value) => void;
  readonly children?: ComponentChildren;
}

/** One of a few, each with a sentence on what it means. */
export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const id = useId();
  const { legend, value, options, set, children } = props;
  return (
    <fieldset class="options assign-options">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="option">
          <input
            type="radio"
            name={id}
            checked={value === option.value}
            disabled={option.disabled}
            aria-describedby={option.hint ? `${id}-${option.value}` : undefined}
            onChange={() => set(option.value)}
          />
          <span>
            {option.label}
            {option.hint && (
              <small class="assign-hint" id={`${id}-${option.value}`} aria-hidden="true">
                {option.hint}
              </small>
            )}
          </span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}

interface PickProps {
  readonly label: string;
  /** For those who see where it stands, it needs no label. */
  readonly hidden?: boolean;
  readonly hint?: string;
  /** The id of what it is about, read after the label where there are several of them. */
  readonly about?: string | undefined;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly set: (value: string) => void;
}

/** One of a list. */
export function Pick({ label, hidden, hint, about, value, options, set }: PickProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id} id={`${id}-label`} class={hidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-labelledby={about && `${id}-label ${about}`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => set(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
