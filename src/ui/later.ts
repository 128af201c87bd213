import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * `value`, but while `slow` one frame late: what somebody types or moves shows at once, and what is
 * costly to draw follows.
 */
export function useLater<T extends object>(value: T, slow: boolean): T {
  const shown = useRef(value);
  const [, drawAgain] = useState({});
  if (!slow) shown.current = value;
  // Effects run after the frame is painted.
  useEffect(() => {
    if (shown.current === value) return;
    shown.current = value;
    drawAgain({});
  }, [value]);
  return shown.current;
}
