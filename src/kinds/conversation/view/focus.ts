import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ConversationMove, ConversationState } from '../task.ts';

/**
 * Takes the keyboard along on the learner's own moves: to the talk gone to, or to what came of the
 * last reply, whose button is gone. Work that arrives from another page moves nothing; where it, or
 * an undo, takes away what the keyboard was on, it goes to the talk.
 */
export function useFocus(state: ConversationState, make: (move: ConversationMove) => void) {
  const stage = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  const own = useRef(false);
  // Now, before what it is on may go.
  const held = stage.current?.contains(document.activeElement) ?? false;
  const focus = (place: string) => stage.current?.querySelector<HTMLElement>(place)?.focus();
  useLayoutEffect(() => {
    const was = before.current;
    before.current = state;
    if (was === state) return;
    const lost = held && document.activeElement === document.body;
    if (own.current) focus(was.at === state.at ? '[data-newest]' : '[data-start]');
    else if (lost) focus('[data-start]');
    own.current = false;
  }, [state]);
  const move = (wanted: ConversationMove) => {
    own.current = true;
    make(wanted);
  };
  return { stage, move, toStart: () => focus('[data-start]') };
}
