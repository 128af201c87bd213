import { isTold, standingOf } from '../../../core/quiz/standing.ts';
import { counted, present, statusOf } from '../../../core/staged/answer.ts';
import type { StagedItem, StagedState } from '../../../core/staged/types.ts';
import { Written } from '../../../ui/staged/Written.tsx';
import type { Words } from '../../../ui/words.ts';
import type { SceneTask } from '../task.ts';
import { Plan } from './Plan.tsx';
import { partsOf } from './parts.tsx';

interface SheetProps {
  readonly task: SceneTask;
  readonly state: StagedState;
  readonly words: Words;
}

/** On paper: the drawing with a number at every detail, and for each of them what to fill in. */
export function SceneSheet({ task, state, words }: SheetProps) {
  const { items, assigned, parts } = partsOf(task, words);
  return (
    <>
      <Plan picture={task.drawing} ids={task.items.map(({ id }) => id)} />
      <ul class="scene-gists">
        {task.categories.map(({ id, name, gist, parts: own }) => (
          <li key={id}>
            {words('scene.term', { name, gist })}
            {own.length > 0 && ` ${own.map((part) => part.name).join(' · ')}`}
          </li>
        ))}
      </ul>
      <ol class="sheet">
        {items.map((item) => {
          const status = statusOf(counted(item, state.answers[item.id]));
          return (
            <li key={item.id}>
              {parts.prompt(item)}
              <dl class="scene-blanks" data-pagefind-ignore>
                {blanks(task, item, state).map(({ ask, chosen }) => (
                  <div key={ask}>
                    <dt>{ask}</dt>
                    <dd>{chosen}</dd>
                  </div>
                ))}
              </dl>
              <Written task={parts.note?.(item)} answer={state.answers[item.id]} words={words} />
              {isTold(status, assigned) && (
                <p class="sheet-status">
                  {words(`quiz.status.${standingOf(status, true, assigned)}`)}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** What is to be filled in for one detail, with what was chosen last. */
function blanks(
  { ask, partAsk, fixAsk, assigned }: SceneTask,
  item: StagedItem,
  state: StagedState,
) {
  const answer = state.answers[item.id];
  const stages = assigned?.blind ? present(item, answer, assigned) : counted(item, answer);
  const chosen = stages.map(({ stage, answer: { tries, picked } }) => {
    const [only] = stage.asks;
    const option = only && (picked[only.id] ?? tries.at(-1)?.[only.id]);
    return only?.options.find(({ id }) => id === option)?.text;
  });
  return [ask, partAsk, fixAsk].map((prompt, index) => ({ ask: prompt, chosen: chosen[index] }));
}
