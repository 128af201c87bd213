import { useRef, useState } from 'preact/hooks';

/** What was typed in a field. */
export interface Typed<Value> {
  readonly text: string;
  /** What counts because of it. */
  readonly value: Value;
  /** What counted before, until the new value has come back from the learner's saved work. */
  readonly before?: Value;
}

/**
 * What stands in a field while it is typed in, kept beside the `value` it led to: “76,” is 76, and
 * stays “76,”; a name that was emptied stays empty. It is dropped as soon as `value` moves on by
 * other means, such as a slider or undo.
 */
export function useTyped<Value>(value: Value) {
  const typed = useRef<Typed<Value>>();
  const [, draw] = useState({});
  // At once, not in an effect: by then the next key may have been pressed, and would be lost.
  typed.current = stillTyped(typed.current, value);
  const change = (next: Typed<Value> | undefined) => {
    typed.current = next;
    draw({});
  };
  return {
    text: typed.current?.text,
    /** What counts by now, though it may not have come back as `value` yet. */
    counts: typed.current ? typed.current.value : value,
    keep: (text: string, next: Value) => change({ text, value: next, before: value }),
    drop: () => change(undefined),
  };
}

/** What is left of `typed` now that `value` counts; nothing once that came about in another way. */
export function stillTyped<Value>(
  typed: Typed<Value> | undefined,
  value: Value,
): Typed<Value> | undefined {
  if (typed?.value === value) return { text: typed.text, value };
  const isOnItsWay = typed !== undefined && 'before' in typed && typed.before === value;
  return isOnItsWay ? typed : undefined;
}
