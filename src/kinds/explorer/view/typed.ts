import { useEffect, useState } from 'preact/hooks';

interface Typed {
  readonly text: string;
  /** What counts because of it. */
  readonly value: number | null;
  /** What counted before, until the new value has come back from the learner's saved work. */
  readonly before?: number | null;
}

/**
 * What stands in a field while it is typed in, kept beside the `value` it led to: “76,” is 76, and
 * stays “76,”. It is dropped as soon as `value` moves on by other means, such as a slider or undo.
 */
export function useTyped(value: number | null) {
  const [typed, setTyped] = useState<Typed>();
  const arrived = typed?.value === value;
  const waiting = typed !== undefined && 'before' in typed && typed.before === value;
  useEffect(() => {
    if (!typed) return;
    if (arrived) setTyped({ text: typed.text, value });
    else if (!waiting) setTyped(undefined);
  }, [value]);
  return {
    text: arrived || waiting ? typed?.text : undefined,
    keep: (text: string, next: number | null) => setTyped({ text, value: next, before: value }),
    drop: () => setTyped(undefined),
  };
}
