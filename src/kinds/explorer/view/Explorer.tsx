import { standingOf } from '../../../core/quiz/standing.ts';
import { Answered } from '../../../ui/quiz/Answered.tsx';
import { useFocus } from '../../../ui/quiz/focus.ts';
import { ItemMap } from '../../../ui/quiz/ItemMap.tsx';
import type { Words } from '../../../ui/words.ts';
import { givenIn, statusOf } from '../state/judge.ts';
import type { ExplorerMove, ExplorerState, ExplorerTask } from '../task.ts';
import { Model } from './Model.tsx';
import { Question } from './Question.tsx';
import { Summary } from './Summary.tsx';

/** What every part of an explorer on screen is given. */
export interface ExplorerProps {
  readonly task: ExplorerTask;
  readonly state: ExplorerState;
  readonly move: (move: ExplorerMove) => void;
  readonly words: Words;
}

/** The model on top; below it the map of the questions and one of them, or the summary. */
export function Explorer(given: ExplorerProps) {
  const { task, state, words } = given;
  const { stage, move } = useFocus(state, given.move);
  const props = { ...given, move };
  const item = task.items.find(({ id }) => id === state.at);
  const entries = task.items.map((one) => {
    const answer = state.answers[one.id];
    const status = statusOf(task, one, answer);
    return { id: one.id, status: standingOf(status, givenIn(answer) !== undefined, task.assigned) };
  });
  const go = (wanted: string) => move({ do: 'go', item: wanted });
  return (
    <div class="quiz explorer" ref={stage}>
      <Model {...props} />
      <ItemMap entries={entries} at={state.at} go={go} words={words} />
      {item ? (
        <Question key={item.id} {...props} item={item} />
      ) : task.assigned?.blind ? (
        <Answered entries={entries} closed={task.assigned.closed} go={go} words={words} />
      ) : (
        <Summary {...props} />
      )}
    </div>
  );
}
