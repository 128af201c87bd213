import { languageOf } from '../../../ui/language-of.ts';
import type { Words } from '../../../ui/words.ts';
import { choiceText, isWritten, ownText } from '../state/answers.ts';
import type { ReflectionState, ReflectionTask } from '../task.ts';

interface WorkProps {
  readonly task: ReflectionTask;
  readonly state: ReflectionState;
  readonly words: Words;
}

/** What somebody wrote, to be read by whoever set it: nothing here is right or wrong. */
export function Work({ task, state, words }: WorkProps) {
  return (
    <ol class="reflection-work">
      {task.items.map((item) => {
        const answer = state.answers[item.id];
        const choice = choiceText(item, answer);
        const own = answer ? ownText(answer) : '';
        return (
          <li key={item.id}>
            <p class="reflection-asked">{item.prompt}</p>
            {choice && <p class="reflection-picked">{choice}</p>}
            {own && (
              <p class="reflection-text" lang={languageOf(own)}>
                {own}
              </p>
            )}
            {!isWritten(answer) && <p class="muted">{words('reflection.nothing')}</p>}
          </li>
        );
      })}
    </ol>
  );
}
