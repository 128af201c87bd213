import { useFocus } from '../../../ui/quiz/focus.ts';
import { ItemMap } from '../../../ui/quiz/ItemMap.tsx';
import type { Words } from '../../../ui/words.ts';
import { statusOf } from '../state/judge.ts';
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
  return (
    <div class="quiz explorer" ref={stage}>
      <Model {...props} />
      <ItemMap
        entries={task.items.map((one) => ({
          id: one.id,
          status: statusOf(task, one, state.answers[one.id]),
        }))}
        at={state.at}
        go={(wanted) => move({ do: 'go', item: wanted })}
        words={words}
      />
      {item ? <Question key={item.id} {...props} item={item} /> : <Summary {...props} />}
    </div>
  );
}
