import { useEffect, useState } from 'preact/hooks';

/**
 * `value`, but while `slow` one frame late: what somebody types or moves shows at once, and what is
 * costly to draw follows.
 */
export function useLater<T extends object>(value: T, slow: boolean): T {
  const [shown, show] = useState(value);
  // Effects run after the frame is painted.
  useEffect(() => {
    if (slow) show(value);
  }, [value, slow]);
  return slow ? shown : value;
}
