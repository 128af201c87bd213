import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useTyped } from '../../../ui/typed.ts';
import type { Words } from '../../../ui/words.ts';
import { parseNumber } from '../number.ts';
import { isSign } from '../text.ts';

interface NumberFieldProps {
  readonly id: string;
  /** What counts at present; nothing where nothing was typed yet. */
  readonly value: number | null;
  /** The same as text. */
  readonly shown: string;
  readonly unit?: string | undefined;
  /** Whether only whole numbers can stand here: a comma then parts thousands. */
  readonly whole?: boolean;
  /** How many letters it must have room for; six where absent. */
  readonly room?: number;
  readonly disabled?: boolean;
  /** From where to where arrow keys count it up and down, where they do. */
  readonly spin?: { readonly min: number; readonly max: number };
  /** Why a number cannot be taken, in words. */
  readonly refuse: (value: number) => string | undefined;
  /**
   * Takes a number (`null`: no number stands there); answers what counts from now on, `undefined`
   * where that stays as it is.
   */
  readonly take: (value: number | null) => number | null | undefined;
  readonly words: Words;
}

/**
 * A field for a number as people type it. What is typed stays as it is until the field is left; what
 * is no number is never taken, and a line says what to type instead.
 */
export function NumberField(props: NumberFieldProps) {
  const { id, value, unit, whole, spin } = props;
  const says = useId();
  const sign = isSign(unit);
  const typed = useTyped(value);
  const [told, setTold] = useState(false);
  const problem = typed.text === undefined ? undefined : problemOf(typed.text, props);
  const type = (text: string) => {
    const number = problemOf(text, props) === undefined ? parseNumber(text, unit, whole) : null;
    setTold(false);
    const taken = props.take(typeof number === 'number' ? number : null);
    typed.keep(text, taken === undefined ? typed.counts : taken);
  };
  const leave = () => {
    if (problem) setTold(true);
    else typed.drop();
  };
  return (
    <>
      <span class="explorer-field">
        {sign && <Unit id={`${says}-unit`}>{unit}</Unit>}
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          size={Math.max(6, props.room ?? 0)}
          value={typed.text ?? props.shown}
          disabled={props.disabled}
          aria-invalid={told && problem ? true : undefined}
          aria-describedby={unit ? `${says}-unit ${says}` : says}
          {...(spin && {
            role: 'spinbutton',
            'aria-valuenow': value ?? undefined,
            'aria-valuemin': spin.min,
            'aria-valuemax': spin.max,
          })}
          onInput={(event) => type(event.currentTarget.value)}
          onChange={leave}
          // The same mistake typed again is no change to the browser, but worth the same word.
          onBlur={leave}
        />
        {unit && !sign && <Unit id={`${says}-unit`}>{unit}</Unit>}
      </span>
      <span class="explorer-problem" id={says} aria-live="polite">
        {told && problem}
      </span>
    </>
  );
}

/** Seen beside the number, and heard with the field alone. */
function Unit({ id, children }: { readonly id: string; readonly children: ComponentChildren }) {
  return (
    <span id={id} aria-hidden="true">
      {children}
    </span>
  );
}

/** What is wrong with `text`, in words; nothing where it is a number that can be taken, or empty. */
function problemOf(
  text: string,
  { unit, whole, refuse, words }: NumberFieldProps,
): string | undefined {
  const number = parseNumber(text, unit, whole);
  if (number === 'empty') return undefined;
  return typeof number === 'number' ? refuse(number) : words(`explorer.problem.${number}`);
}
