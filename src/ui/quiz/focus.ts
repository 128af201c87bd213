import { useLayoutEffect, useRef } from 'preact/hooks';

/** What is looked at of a state to tell where the keyboard belongs. */
export interface Place {
  /** The question on screen; empty on the summary. */
  readonly at: string;
  readonly round?: readonly string[];
  readonly answers: {
    readonly [item: string]: {
      readonly tries: readonly unknown[];
      readonly hint: boolean;
      readonly revealed: boolean;
    };
  };
}

/**
 * Takes the keyboard along on the learner's own moves: to the next question or round, to what
 * came of a check, or to the hint whose button is gone. Work that arrives from another page moves
 * nothing; where it, or an undo, takes away what the keyboard was on, it goes to the question.
 * Answers where to look for those places, and `move` as the quiz is to make it.
 */
export function useFocus<Move>(state: Place, make: (move: Move) => void) {
  return useFocusAfter(state, make, placeAfter);
}

/** The same for work of any form: `placeAfter` names where the keyboard goes, if it cannot stay. */
export function useFocusAfter<State, Move>(
  state: State,
  make: (move: Move) => void,
  placeAfter: (was: State, state: State) => string | undefined,
) {
  const stage = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  const own = useRef(false);
  // Now, before what it is on may go.
  const held = stage.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    const was = before.current;
    before.current = state;
    if (was === state) return;
    const lost = held && document.activeElement === document.body ? '[data-start]' : undefined;
    const place = (own.current && placeAfter(was, state)) || lost;
    own.current = false;
    // What came of several checks stands one below the other: the last is the newest.
    if (place) [...(stage.current?.querySelectorAll<HTMLElement>(place) ?? [])].at(-1)?.focus();
  }, [state]);
  const move = (wanted: Move) => {
    own.current = true;
    make(wanted);
  };
  return { stage, move };
}

/** What the keyboard goes to when `was` has become `state`; nothing where it can stay. */
function placeAfter(was: Place, state: Place): string | undefined {
  if (was.at !== state.at || String(was.round) !== String(state.round)) return '[data-start]';
  if (told(state) > told(was)) return '.item-feedback';
  return hinted(state) && !hinted(was) ? '.item-hint p' : undefined;
}

function hinted({ at, answers }: Place): boolean {
  return answers[at]?.hint ?? false;
}

/** How often something came of the question on screen. */
function told({ at, answers }: Place): number {
  const answer = answers[at];
  return answer ? answer.tries.length + Number(answer.revealed) : 0;
}
