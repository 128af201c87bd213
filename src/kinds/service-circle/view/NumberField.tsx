import { useId } from 'preact/hooks';

interface NumberFieldProps {
  readonly label: string;
  /** The label is for screen readers only. */
  readonly hidden?: boolean;
  /** Null for no figure. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly set: (value: number | null) => void;
}

/** A figure to be typed; what lies outside its bounds is left to stand and not taken over. */
export function NumberField({ label, hidden, value, set, ...bounds }: NumberFieldProps) {
  const id = useId();
  return (
    <span class="number-field">
      <label for={id} class={hidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        value={value ?? ''}
        {...bounds}
        onInput={({ currentTarget }) => {
          if (currentTarget.value === '' && !currentTarget.validity.badInput) return set(null);
          const typed = currentTarget.valueAsNumber;
          if (typed >= bounds.min && typed <= bounds.max) set(typed);
        }}
      />
    </span>
  );
}
