import { useMemo } from 'preact/hooks';
import type { StagedMove, StagedState } from '../../core/staged/types.ts';
import { type Place, useFocus } from '../quiz/focus.ts';

/** Takes the keyboard along, as in a quiz: what came of a check is the last `.item-feedback`. */
export function useStagedFocus(state: StagedState, make: (move: StagedMove) => void) {
  const place = useMemo(() => placeOf(state), [state]);
  return useFocus(place, make);
}

function placeOf({ at, answers }: StagedState): Place {
  const answer = answers[at];
  if (!answer) return { at, answers: {} };
  const tries = Object.values(answer.stages).flatMap((stage) => [
    ...stage.tries,
    ...(stage.revealed ? ['revealed'] : []),
  ]);
  return { at, answers: { [at]: { tries, hint: answer.hint, revealed: false } } };
}
