import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where the keyboard goes when what it was on is gone. */
const LAST = ['.sort-card', '.sort-check', '[data-start]'] as const;

/**
 * Takes the keyboard along: `focus` names where it goes once the next move is on screen, the first
 * place that is there. Where a change takes away what it was on, it goes to the card in the hand.
 */
export function useFocus(state: unknown) {
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<readonly string[]>([]);
  const before = useRef(state);
  // Now, before what it is on may go.
  const held = root.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    const isNew = before.current !== state;
    before.current = state;
    const lost = held && document.activeElement === document.body ? LAST : [];
    const places = [...(isNew ? wanted.current : []), ...lost];
    if (isNew) wanted.current = [];
    for (const place of places) {
      const found = root.current?.querySelector<HTMLElement>(place);
      if (!found) continue;
      found.focus();
      return;
    }
  });
  const focus = (...places: readonly string[]) => {
    wanted.current = places;
  };
  return { root, focus };
}
