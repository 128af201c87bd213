import { useEffect, useState } from 'preact/hooks';

/** How long the page may stay busy before what waits is done all the same. */
const LATEST_MS = 500;

/** `value`, taken over when the page has nothing better to do: for what is costly and not looked at. */
export function useIdle<T>(value: T): T {
  const [shown, show] = useState({ value });
  useEffect(() => {
    if (Object.is(shown.value, value)) return undefined;
    const take = () => show({ value });
    // Safari has no such call.
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(take, LATEST_MS);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(take, { timeout: LATEST_MS });
    return () => cancelIdleCallback(handle);
  }, [value, shown]);
  return shown.value;
}
