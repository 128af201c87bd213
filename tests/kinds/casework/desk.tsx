import { render } from 'preact-render-to-string';
import { keyStages } from '../../../src/core/staged/told.ts';
import type { StagedMove, StagedState } from '../../../src/core/staged/types.ts';
import { caseworkExamples } from '../../../src/kinds/casework/examples.ts';
import { casework } from '../../../src/kinds/casework/model.ts';
import type { CaseworkTask } from '../../../src/kinds/casework/task.ts';
import { caseworkView } from '../../../src/kinds/casework/View.tsx';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';

/** What the tests of cases share: the examples in English, moves, and what is to be seen. */
export const words = wordsFrom(interfaceWords.en);
export const task = caseworkExamples['investigation'] as CaseworkTask;
export const tickets = caseworkExamples['tickets'] as CaseworkTask;

export function given(of: CaseworkTask, blind: boolean, closed = false): CaseworkTask {
  return casework.assign(of, { hints: true, blind, closed }, 1);
}

export function pick(item: string, ask: string, option: string): StagedMove {
  return { do: 'pick', item, ask, option };
}

export function check(item: string): StagedMove {
  return { do: 'check', items: [item] };
}

/** The moves that choose and check what is right at every stage of `item`. */
export function solved(of: CaseworkTask, item: string): readonly StagedMove[] {
  const own = casework.items(of).find(({ id }) => id === item);
  return (own ? keyStages(own) : []).flatMap(({ asks }) => [
    ...asks.map(({ id, options }) =>
      pick(item, id, options.find(({ correct }) => correct)?.id ?? ''),
    ),
    check(item),
  ]);
}

export function play(own: CaseworkTask, at: string, ...moves: readonly StagedMove[]): StagedState {
  const begun: StagedState = { ...casework.start(own, 1), at };
  return moves.reduce((state, move) => casework.step(own, state, move), begun);
}

/** The page as markup. */
export function shown(own: CaseworkTask, state: StagedState): string {
  return render(<caseworkView.Screen task={own} state={state} words={words} move={() => {}} />);
}

/** The words on the page after `moves`. */
export function screen(own: CaseworkTask, at: string, ...moves: readonly StagedMove[]): string {
  return plain(shown(own, play(own, at, ...moves)));
}

export function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}
