import { useEffect, useRef, useState } from 'preact/hooks';

/** What of an assignment is on screen: all of it, one exercise, handing in, or a receipt. */
export type View =
  | { readonly at: 'all' }
  | { readonly at: 'part'; readonly exercise: string }
  | { readonly at: 'hand-in' }
  | { readonly at: 'receipt'; readonly fingerprint: string };

/**
 * The view on screen, and the way to another. It stands in the history's state, not in the address:
 * Back works, the link stays whole, and pages from disk may do it too. The new view's heading
 * (`data-heading`) gets the focus; the first one does if it is `shownLater`, in place of another page.
 */
export function useView(shownLater = false) {
  const root = useRef<HTMLDivElement>(null);
  const [view, setView] = useState(viewHere);
  const moved = useRef(shownLater);
  const show = (next: View) => {
    moved.current = true;
    setView(next);
  };
  useEffect(() => {
    const back = () => show(viewHere());
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  useEffect(() => {
    if (!moved.current) return;
    root.current?.scrollIntoView({ behavior: 'instant', block: 'start' });
    root.current?.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
  }, [view]);
  return {
    root,
    view,
    go: (next: View) => {
      history.pushState({ ...(history.state as object | null), assigned: next }, '');
      show(next);
    },
    /** In place of the present view: Back does not return to it. */
    replace: (next: View) => {
      history.replaceState({ ...(history.state as object | null), assigned: next }, '');
      show(next);
    },
  };
}

/** The view the history says; else the exercise or receipt that a link opened in a tab of its own names. */
function viewHere(): View {
  const { assigned } = (history.state ?? {}) as { readonly assigned?: View };
  if (assigned) return assigned;
  const named = new URLSearchParams(location.search);
  const [part, fingerprint] = [named.get('part'), named.get('receipt')];
  if (fingerprint !== null) return { at: 'receipt', fingerprint };
  return part === null ? { at: 'all' } : { at: 'part', exercise: part };
}
