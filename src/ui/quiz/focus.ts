import { useLayoutEffect, useRef } from 'preact/hooks';
import type { QuizMove, QuizState } from '../../core/quiz/types.ts';

/**
 * Takes the keyboard along on the learner's own moves: to the next question or round, to what
 * came of a check, or to the hint whose button is gone. Work that arrives from another page moves
 * nothing. Answers where to look for those places, and `move` as the quiz is to make it.
 */
export function useFocus(state: QuizState, make: (move: QuizMove) => void) {
  const stage = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  const own = useRef(false);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = state;
    if (!own.current || was === state) return;
    own.current = false;
    const place = placeAfter(was, state);
    if (place) stage.current?.querySelector<HTMLElement>(place)?.focus();
  }, [state]);
  const move = (wanted: QuizMove) => {
    own.current = true;
    make(wanted);
  };
  return { stage, move };
}

/** What the keyboard goes to when `was` has become `state`; nothing where it can stay. */
function placeAfter(was: QuizState, state: QuizState): string | undefined {
  if (was.at !== state.at || String(was.round) !== String(state.round)) return '[data-start]';
  if (told(state) > told(was)) return '.item-feedback';
  return hinted(state) && !hinted(was) ? '.item-hint p' : undefined;
}

function hinted({ at, answers }: QuizState): boolean {
  return answers[at]?.hint ?? false;
}

/** How often something came of the question on screen. */
function told({ at, answers }: QuizState): number {
  const answer = answers[at];
  return answer ? answer.tries.length + Number(answer.revealed) : 0;
}
