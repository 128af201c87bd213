import { useId } from 'preact/hooks';
import { useTyped } from '../../../ui/typed.ts';

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

/**
 * A figure to be typed. What lies outside its bounds stands until the field is left and is not taken
 * over; then the field shows what counts.
 */
export function NumberField({ label, hidden, value, set, ...bounds }: NumberFieldProps) {
  const id = useId();
  const typed = useTyped(value);
  const type = ({ value: text, valueAsNumber: figure, validity }: HTMLInputElement) => {
    const isNone = text === '' && !validity.badInput;
    const isTaken = isNone || (figure >= bounds.min && figure <= bounds.max);
    const next = isNone ? null : figure;
    typed.keep(text, isTaken ? next : value);
    if (isTaken) set(next);
  };
  return (
    <span class="number-field">
      <label for={id} class={hidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        value={typed.text ?? value ?? ''}
        {...bounds}
        onInput={(event) => type(event.currentTarget)}
        onChange={typed.drop}
      />
    </span>
  );
}
