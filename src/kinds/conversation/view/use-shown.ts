import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { HeadingRank } from '../../../ui/Heading.tsx';
import type { ConversationTask } from '../task.ts';
import { readWay, type Shown } from '../way/link.ts';

/**
 * The way that the address's fragment shows, on the exercise's own page and not in assigned work;
 * `leave` goes back to the learner's own, and `back` is told once that is on screen.
 */
export function useShown({ items, assigned }: ConversationTask, back: () => void) {
  const isOwnPage = useContext(HeadingRank) === 2 && !assigned;
  const [shown, show] = useState<Shown>();
  const left = useRef(false);
  useEffect(() => {
    if (!isOwnPage) return undefined;
    const look = () => {
      const found = readWay(items, location.hash);
      // A place on the page ("Skip to content") changes nothing about what is shown there.
      if (found || location.hash === '') show(found);
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [items, isOwnPage]);
  useEffect(() => {
    if (left.current) back();
    left.current = false;
  }, [shown]);
  const leave = () => {
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
    left.current = true;
    show(undefined);
  };
  return { shown, leave };
}
