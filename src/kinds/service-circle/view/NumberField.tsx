import { useId, useState } from 'preact/hooks';
import { useTyped } from '../../../ui/typed.ts';
import type { Words } from '../../../ui/words.ts';

interface NumberFieldProps {
  readonly words: Words;
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
 * over, with a word on why; then the field shows what counts.
 */
export function NumberField({ words, label, hidden, value, set, ...bounds }: NumberFieldProps) {
  const id = useId();
  const [refused, refuse] = useState(false);
  const typed = useTyped(value);
  const type = ({ value: text, valueAsNumber: figure, validity }: HTMLInputElement) => {
    const isNone = text === '' && !validity.badInput;
    const isTaken = isNone || (figure >= bounds.min && figure <= bounds.max);
    const next = isNone ? null : figure;
    typed.keep(text, isTaken ? next : value);
    refuse(!isTaken);
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
        aria-invalid={refused}
        aria-describedby={refused ? `${id}-why` : undefined}
        onInput={(event) => type(event.currentTarget)}
        onChange={typed.drop}
      />
      <small id={`${id}-why`} class="field-wrong" role="status">
        {refused && words('service-circle.number', { min: bounds.min, max: bounds.max })}
      </small>
    </span>
  );
}
