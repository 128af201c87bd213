import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Brings the keyboard back after a change, undo included, that moved or took away what it was on.
 * Controls that may be moved carry `data-focus`, a name that is theirs wherever they stand; the
 * answer takes the names of where to go when they are gone. After those comes the row or the event
 * they belonged to, and `last`.
 */
export function useKeepFocus(
  root: RefObject<HTMLElement>,
  changed: unknown,
  ...last: readonly string[]
) {
  const wanted = useRef<readonly string[]>([]);
  const was = useRef(changed);
  // Now, before what it is on may go. Whoever uses a pointer may have it nowhere.
  const place = root.current?.contains(document.activeElement) ? document.activeElement : null;
  const own = (place as HTMLElement | null)?.dataset?.['focus'];
  const id = place?.closest<HTMLElement>('[data-drag]')?.dataset['drag'];
  useLayoutEffect(() => {
    const next = wanted.current;
    // The change itself may come after the page was drawn anew for another reason.
    if (was.current !== changed) wanted.current = [];
    was.current = changed;
    if (!place || document.activeElement !== document.body) return;
    const of = id ? [`row:${id}`, `chip:${id}`] : [];
    for (const name of [...(own ? [own] : []), ...next, ...of, ...last]) {
      const found = root.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]`);
      if (!found) continue;
      found.focus();
      return;
    }
  });
  return (...next: readonly string[]) => {
    wanted.current = next;
  };
}
