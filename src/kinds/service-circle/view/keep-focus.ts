import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Brings the keyboard back after a change that moved or replaced what it was on. Controls that may
 * be moved carry `data-focus`, a name that is theirs wherever they stand; `next` names where to go
 * when they are gone.
 */
export function useKeepFocus(root: RefObject<HTMLElement>, changed: unknown) {
  const wanted = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    const names = wanted.current;
    wanted.current = [];
    const lost = !root.current?.contains(document.activeElement);
    if (names.length === 0 || !(lost || document.activeElement === document.body)) return;
    for (const name of names) {
      const found = root.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]`);
      if (!found) continue;
      found.focus();
      return;
    }
  }, [changed]);
  return (...next: readonly string[]) => {
    // Whoever uses a pointer has the keyboard nowhere, and the page must not jump.
    if (!root.current?.contains(document.activeElement)) return;
    const own = (document.activeElement as HTMLElement | null)?.dataset?.['focus'];
    wanted.current = [...(own ? [own] : []), ...next];
  };
}
