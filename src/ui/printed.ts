import { options } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * `value` as it was when the page was last about to be printed (at first: as it was in the
 * beginning), for what shows on paper only and would cost time at every change.
 */
export function usePrinted<T>(value: T): T {
  const [shown, show] = useState({ value });
  const newest = useRef(value);
  newest.current = value;
  useEffect(() => {
    const take = () => atOnce(() => show({ value: newest.current }));
    // Safari before 17.4 tells of printing by the change of medium alone.
    const paper = matchMedia('print');
    addEventListener('beforeprint', take);
    paper.addEventListener('change', take);
    return () => {
      removeEventListener('beforeprint', take);
      paper.removeEventListener('change', take);
    };
  }, []);
  return shown.value;
}

/** Makes `change` and draws it before going on: what is printed is taken right after. */
export function atOnce(change: () => void): void {
  const later = options.debounceRendering;
  options.debounceRendering = (draw) => draw();
  change();
  if (later) options.debounceRendering = later;
  else delete options.debounceRendering;
}
