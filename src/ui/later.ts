import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * `value`, but while `slow` one frame late: what somebody types or moves shows at once, and what is
 * costly to draw follows.
 */
export function useLater<T extends object>(value: T, slow: boolean): T {
  const shown = useRef(value);
  const [, drawAgain] = useState({});
  if (!slow) shown.current = value;
  // Effects run after the frame is painted; whatever else waits by then goes first.
  useEffect(() => {
    if (shown.current === value) return undefined;
    const timer = setTimeout(() => {
      shown.current = value;
      drawAgain({});
    });
    return () => clearTimeout(timer);
  }, [value]);
  return shown.current;
}
