import { useState } from 'preact/hooks';
import type { Work } from '../../store/snapshot.ts';

/** What is read out after an act that leaves the keyboard where it is. */
export interface Said {
  readonly text: string;
  /** Grows with every act, so that the same words are read again. */
  readonly turn: number;
  /** Grows with every new notice, for the same reason. */
  readonly notices: number;
}

/** Runs acts such as undo and has said what they did; a notice they bring speaks for itself. */
export function useSaid<State, Move>(
  work: Work<State, Move> | undefined,
  now: (state: State) => string,
) {
  const [said, setSaid] = useState<Said & { readonly about?: State }>(NOTHING);
  const act = (done: string, change: (work: Work<State, Move>) => void) => {
    if (!work) return;
    const before = work.$snapshot.get();
    change(work);
    const { state, notice } = work.$snapshot.get();
    const isNews = notice !== null && notice !== before.notice;
    const text = state === before.state || isNews ? '' : `${done} ${now(state)}`;
    setSaid(({ turn, notices }) => ({
      ...{ text, turn: turn + 1, notices: notices + Number(isNews) },
      about: state,
    }));
  };
  // Once the learner has gone on, it is true no more: whoever reads through the page must not find it.
  const isStill = said.about === work?.$snapshot.get().state;
  return { said: isStill ? said : { ...said, text: '' }, act };
}

const NOTHING = { text: '', turn: 0, notices: 0 };
